-- How wide the bins of slack are at a touchpoint: a day for promised days, else fitted to the promised duration.
--
-- grain: touchpoint, version
-- check: bin_width > 0
select
    pairs.touchpoint,
    pairs.version,
    min(pairs.slack_unit) as slack_unit,
    case
        when min(pairs.slack_unit) = 'days' then 1
        when min(pairs.slack_unit) = 'seconds' then
            case
                when avg(pairs.promised_duration) >= 72 * 3600 then 12 * 3600
                when avg(pairs.promised_duration) >= 12 * 3600 then 3600
                when avg(pairs.promised_duration) >= 3600 then 600
                else 60
            end
        else 1
    end as bin_width -- in the unit of slack
from pairs
where pairs.slack is not null
group by pairs.touchpoint, pairs.version
