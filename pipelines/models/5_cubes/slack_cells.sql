-- How much earlier or later than promised, counted in bins, by touchpoint, month, region, category, channel, tier, audience,
-- kind of promise and segment together.
--
-- grain: touchpoint, version, month, region, category, channel, tier, audience, kind, segment, verdict, bin_low
-- check: bin_low < bin_high
select
    binned.touchpoint,
    binned.version,
    binned.month,
    binned.region,
    binned.category,
    binned.channel,
    binned.tier,
    binned.audience,
    binned.kind,
    binned.segment,
    binned.verdict,
    binned.bin_start / binned.per_unit as bin_low, -- plus: earlier than promised; days or hours
    (binned.bin_start + binned.bin_width) / binned.per_unit as bin_high,
    binned.unit,
    count(*) as pairs
from slack_bins as binned
group by
    binned.touchpoint,
    binned.version,
    binned.month,
    binned.region,
    binned.category,
    binned.channel,
    binned.tier,
    binned.audience,
    binned.kind,
    binned.segment,
    binned.verdict,
    binned.bin_start,
    binned.bin_width,
    binned.unit,
    binned.per_unit
