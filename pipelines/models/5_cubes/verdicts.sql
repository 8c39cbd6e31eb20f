-- How many promises were kept, broken and exceeded, by touchpoint, month, region, category and channel together.
--
-- grain: touchpoint, version, month, region, category, channel
-- check: promises = exceeded + kept + broken + pending + unknown + void + vague
-- check: broken = late + too_early + missed + failed + overdue
select
    pair_facts.touchpoint,
    pair_facts.version,
    pair_facts.month,
    pair_facts.region,
    pair_facts.category,
    pair_facts.channel,
    count(*) as promises,
    count(*) filter (where pair_facts.verdict = 'exceeded') as exceeded,
    count(*) filter (where pair_facts.verdict = 'kept') as kept,
    count(*) filter (where pair_facts.verdict = 'broken') as broken,
    count(*) filter (where pair_facts.fulfilment = 'late') as late,
    count(*) filter (where pair_facts.fulfilment = 'too early') as too_early,
    count(*) filter (where pair_facts.fulfilment = 'missed') as missed,
    count(*) filter (where pair_facts.fulfilment = 'failed') as failed,
    count(*) filter (where pair_facts.fulfilment = 'overdue') as overdue,
    count(*) filter (where pair_facts.verdict = 'exceeded' and not pair_facts.is_due) as early_exceeded, -- met, but not yet due
    count(*) filter (where pair_facts.verdict = 'kept' and not pair_facts.is_due) as early_kept,
    count(*) filter (where pair_facts.verdict = 'pending') as pending,
    count(*) filter (where pair_facts.verdict = 'unknown') as unknown,
    count(*) filter (where pair_facts.verdict = 'void') as void,
    count(*) filter (where pair_facts.is_void_not_said) as void_not_said, -- void, and the source does not say who released whom
    count(*) filter (where pair_facts.verdict = 'vague') as vague,
    count(pair_facts.slack) as measured, -- fulfilled with a time or value
    cast(coalesce(sum(pair_facts.slack_steps), 0) as bigint) as slack_sum, -- whole days, or minutes for a promised time
    cast(coalesce(sum(pair_facts.slack_steps * pair_facts.slack_steps), 0) as bigint) as slack_square_sum
from pair_facts
group by
    pair_facts.touchpoint,
    pair_facts.version,
    pair_facts.month,
    pair_facts.region,
    pair_facts.category,
    pair_facts.channel
