-- How much earlier or later than promised, counted in bins.
--
-- grain: touchpoint, version, dimension, value, verdict, bin_low
-- check: bin_low < bin_high
select
    pair_margins.touchpoint,
    pair_margins.version,
    pair_margins.dimension,
    pair_margins.value,
    pair_margins.verdict,
    bin_low(pair_margins.slack, slack_scales.bin_width)
        / case when min(slack_scales.slack_unit) = 'seconds' then 3600.0 else 1 end as bin_low, -- earlier than promised is plus; days or hours
    (bin_low(pair_margins.slack, slack_scales.bin_width) + slack_scales.bin_width)
        / case when min(slack_scales.slack_unit) = 'seconds' then 3600.0 else 1 end as bin_high,
    case when min(slack_scales.slack_unit) = 'seconds' then 'hours' else 'days' end as unit,
    count(*) as pairs,
    count(distinct pair_margins.customer_id) as customers
from pair_margins
inner join slack_scales
    on slack_scales.touchpoint = pair_margins.touchpoint and slack_scales.version = pair_margins.version
where pair_margins.slack is not null and pair_margins.slack_unit in ('days', 'seconds')
group by
    pair_margins.touchpoint,
    pair_margins.version,
    pair_margins.dimension,
    pair_margins.value,
    pair_margins.verdict,
    bin_low(pair_margins.slack, slack_scales.bin_width),
    slack_scales.bin_width
