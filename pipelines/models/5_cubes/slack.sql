-- How much earlier or later than promised, counted in bins.
--
-- grain: touchpoint, version, dimension, value, verdict, bin_low
-- check: bin_low < bin_high
select
    binned.touchpoint,
    binned.version,
    case
        when binned.month is not null then 'month'
        when binned.region is not null then 'region'
        when binned.category is not null then 'category'
        when binned.channel is not null then 'channel'
        when binned.tier is not null then 'tier'
        else 'all'
    end as dimension,
    coalesce(binned.month, binned.region, binned.category, binned.channel, binned.tier, 'all') as value,
    binned.verdict,
    binned.bin_start / binned.per_unit as bin_low, -- plus: earlier than promised; days or hours, by the calendar or in business
    (binned.bin_start + binned.bin_width) / binned.per_unit as bin_high,
    binned.unit,
    count(*) as pairs,
    count(distinct binned.customer_group) as customer_groups -- at least as many customers, for 32 is the most
from slack_bins as binned
group by
    grouping sets (
        (binned.touchpoint, binned.version, binned.verdict, binned.bin_start, binned.bin_width, binned.unit, binned.per_unit),
        (binned.touchpoint, binned.version, binned.month, binned.verdict, binned.bin_start, binned.bin_width, binned.unit, binned.per_unit),
        (binned.touchpoint, binned.version, binned.region, binned.verdict, binned.bin_start, binned.bin_width, binned.unit, binned.per_unit),
        (binned.touchpoint, binned.version, binned.category, binned.verdict, binned.bin_start, binned.bin_width, binned.unit, binned.per_unit),
        (binned.touchpoint, binned.version, binned.channel, binned.verdict, binned.bin_start, binned.bin_width, binned.unit, binned.per_unit),
        (binned.touchpoint, binned.version, binned.tier, binned.verdict, binned.bin_start, binned.bin_width, binned.unit, binned.per_unit)
    )
