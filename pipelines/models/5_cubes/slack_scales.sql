-- How wide the bins of slack are at a touchpoint: a day for promised days, else fitted to the promised duration.
--
-- grain: touchpoint, version
-- check: bin_width > 0
select
    pair_facts.touchpoint,
    pair_facts.version,
    min(pair_facts.slack_unit) as slack_unit,
    case
        when min(pair_facts.slack_unit) = 'days' then 1
        when min(pair_facts.slack_unit) = 'seconds' then
            case
                when avg(pair_facts.promised_duration) >= 72 * 3600 then 12 * 3600
                when avg(pair_facts.promised_duration) >= 12 * 3600 then 3600
                when avg(pair_facts.promised_duration) >= 3600 then 600
                else 60
            end
        else 1
    end as bin_width -- in the unit of slack
from pair_facts
where pair_facts.slack is not null
group by pair_facts.touchpoint, pair_facts.version
