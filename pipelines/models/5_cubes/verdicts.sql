-- How many promises were kept, broken and exceeded, by touchpoint, month, region, category, channel and tier together.
--
-- grain: touchpoint, version, month, region, category, channel, tier
-- check: promises = exceeded + kept + broken + pending + unknown + void + vague
-- check: broken = late + too_early + missed + failed + overdue
select
    pairs.touchpoint,
    pairs.version,
    pairs.month,
    pairs.region,
    pairs.category,
    pairs.channel,
    pairs.tier,
    count(*) as promises,
    count(*) filter (where pairs.verdict = 'exceeded') as exceeded,
    count(*) filter (where pairs.verdict = 'kept') as kept,
    count(*) filter (where pairs.verdict = 'broken') as broken,
    count(*) filter (where pairs.fulfilment = 'late') as late,
    count(*) filter (where pairs.fulfilment = 'too early') as too_early,
    count(*) filter (where pairs.fulfilment = 'missed') as missed,
    count(*) filter (where pairs.fulfilment = 'failed') as failed,
    count(*) filter (where pairs.fulfilment = 'overdue') as overdue,
    count(*) filter (where pairs.verdict = 'exceeded' and not pairs.is_due) as early_exceeded, -- met, but not yet due
    count(*) filter (where pairs.verdict = 'kept' and not pairs.is_due) as early_kept,
    count(*) filter (where pairs.verdict = 'pending') as pending,
    count(*) filter (where pairs.verdict = 'unknown') as unknown,
    count(*) filter (where pairs.verdict = 'void') as void,
    count(*) filter (where pairs.is_void_not_said) as void_not_said, -- void, and the source does not say who released whom
    count(*) filter (where pairs.verdict = 'vague') as vague,
    count(pairs.slack) as measured, -- fulfilled with a time or value
    cast(coalesce(sum(pairs.slack_steps), 0) as bigint) as slack_sum, -- whole days, or minutes for a promised time
    cast(coalesce(sum(pairs.slack_steps * pairs.slack_steps), 0) as bigint) as slack_square_sum
from pairs
where pairs.version in ('commitment', 'last')
group by
    pairs.touchpoint,
    pairs.version,
    pairs.month,
    pairs.region,
    pairs.category,
    pairs.channel,
    pairs.tier
