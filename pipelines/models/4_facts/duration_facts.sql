-- Promised and actual duration of every fulfilled pair, each in its bin: a whole day, or 5 % of a time.
--
-- grain: promise_id, version, measure
-- check: bin_low < bin_high
select
    measured.promise_id,
    measured.version,
    measured.touchpoint,
    measured.month,
    measured.measure,
    measured.unit,
    case
        when measured.unit = 'days' then measured.duration
        when measured.duration > 0 then log_bin_low(measured.duration / 3600.0)
        else 0
    end as bin_low,
    case
        when measured.unit = 'days' then measured.duration + 1
        when measured.duration > 0 then log_bin_low(measured.duration / 3600.0) * 1.05
        else 0.0001
    end as bin_high,
    measured.customer_group,
    measured.seller_group,
    measured.day_group
from (
    select
        pairs.promise_id,
        pairs.version,
        pairs.touchpoint,
        pairs.month,
        measures.measure,
        case when pairs.slack_unit = 'days' then 'days' else 'hours' end as unit,
        case measures.measure when 'promised' then pairs.promised_duration else pairs.actual_duration end as duration,
        pairs.customer_group,
        pairs.seller_group,
        pairs.day_group
    from pairs
    cross join (select 'promised' as measure union all select 'actual' as measure) as measures
    where pairs.slack_unit in ('days', 'seconds') and pairs.slack is not null
) as measured
where measured.duration is not null
