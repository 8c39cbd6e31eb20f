-- How wide the bins of slack are at a touchpoint, in the unit of time that most promises there are met in, for two clocks have no
-- axis in common: a day for promised days, else fitted to the promised duration.
--
-- grain: touchpoint, version
-- check: bin_width > 0
with
    counted as (
        select
            pairs.touchpoint,
            pairs.version,
            pairs.slack_unit,
            count(*) as met,
            avg(pairs.promised_duration) as promised_duration
        from pairs
        where pairs.version in ('commitment', 'last')
            and not pairs.is_level
            and pairs.slack is not null
            and pairs.slack_unit in ('days', 'seconds', 'business days', 'business seconds')
        group by pairs.touchpoint, pairs.version, pairs.slack_unit
    ),
    ordered as (
        select
            counted.touchpoint,
            counted.version,
            counted.slack_unit,
            counted.promised_duration,
            row_number() over (
                partition by counted.touchpoint, counted.version order by counted.met desc, counted.slack_unit
            ) as place
        from counted
    )
select
    ordered.touchpoint,
    ordered.version,
    ordered.slack_unit,
    case ordered.slack_unit when 'seconds' then 'hours' when 'business seconds' then 'business hours' else ordered.slack_unit end as unit, -- in which bins are shown
    case when ordered.slack_unit in ('seconds', 'business seconds') then 3600.0 else 1.0 end as per_unit,
    case
        when ordered.slack_unit in ('days', 'business days') then 1
        when ordered.promised_duration >= 72 * 3600 then 12 * 3600
        when ordered.promised_duration >= 12 * 3600 then 3600
        when ordered.promised_duration >= 3600 then 600
        else 60
    end as bin_width -- in slack_unit
from ordered
where ordered.place = 1
