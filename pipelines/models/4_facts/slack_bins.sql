-- Every pair that was fulfilled, with the bin of its slack, in the unit of its touchpoint.
--
-- grain: promise_id, version
-- check: bin_start <= slack and slack < bin_start + bin_width
select
    pairs.promise_id,
    pairs.touchpoint,
    pairs.version,
    pairs.month,
    pairs.region,
    pairs.category,
    pairs.channel,
    pairs.tier,
    pairs.audience,
    pairs.kind,
    pairs.segment,
    pairs.verdict,
    slack_scales.unit,
    slack_scales.per_unit,
    pairs.slack,
    pairs.customer_group,
    bin_low(pairs.slack, slack_scales.bin_width) as bin_start,
    slack_scales.bin_width
from pairs
inner join slack_scales
    on slack_scales.touchpoint = pairs.touchpoint
    and slack_scales.version = pairs.version
    and slack_scales.slack_unit = pairs.slack_unit
where pairs.slack is not null and not pairs.is_level
