-- Promised and actual duration of every pair that was fulfilled, each in its bin: a whole day, or 5 % of a time; in the unit of
-- its touchpoint.
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
        when measured.per_unit = 1 then measured.duration
        when measured.duration > 0 then log_bin_low(measured.duration / 3600.0)
        else 0
    end as bin_low,
    case
        when measured.per_unit = 1 then measured.duration + 1
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
        slack_scales.unit,
        slack_scales.per_unit,
        case measures.measure when 'promised' then pairs.promised_duration else pairs.ended_duration end as duration,
        pairs.customer_group,
        pairs.seller_group,
        pairs.day_group
    from pairs
    inner join slack_scales
        on slack_scales.touchpoint = pairs.touchpoint
        and slack_scales.version = pairs.version
        and slack_scales.slack_unit = pairs.slack_unit
    cross join (select 'promised' as measure union all select 'actual' as measure) as measures
    where pairs.slack is not null and not pairs.is_level
) as measured
where measured.duration is not null
