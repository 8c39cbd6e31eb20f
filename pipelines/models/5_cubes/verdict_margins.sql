-- How many promises were kept, broken and exceeded, by one dimension at a time.
--
-- grain: touchpoint, version, dimension, value
-- check: promises = exceeded + kept + broken + pending + unknown + void + vague
-- check: broken = late + too_early + missed + failed + overdue
-- check: due <= exceeded + kept + broken
select
    pair_margins.touchpoint,
    pair_margins.version,
    pair_margins.dimension,
    pair_margins.value,
    min(pair_margins.slack_unit) as slack_unit,
    count(*) as promises, -- all promises made
    count(*) filter (where pair_margins.verdict in ('exceeded', 'kept', 'broken') and pair_margins.is_due) as due, -- fell due by asOf, with a verdict
    count(*) filter (where pair_margins.fulfilment in ('in time', 'late', 'too early', 'missed')) as fulfilled, -- fulfilled, with a time or value on record
    count(*) filter (where pair_margins.verdict = 'exceeded') as exceeded, -- better than promised by more than the declared tolerance
    count(*) filter (where pair_margins.verdict = 'kept') as kept, -- as promised
    count(*) filter (where pair_margins.verdict = 'broken') as broken, -- late, failed or overdue
    count(*) filter (where pair_margins.fulfilment = 'late') as late, -- fulfilled after it was due
    count(*) filter (where pair_margins.fulfilment = 'too early') as too_early, -- before the promised window
    count(*) filter (where pair_margins.fulfilment = 'missed') as missed, -- fulfilled, below the promised level
    count(*) filter (where pair_margins.fulfilment = 'failed') as failed, -- the company will not fulfil it
    count(*) filter (where pair_margins.fulfilment = 'overdue') as overdue, -- nothing recorded, within the observability limit
    count(*) filter (where pair_margins.verdict in ('exceeded', 'kept') and not pair_margins.is_due) as early, -- of exceeded and kept: not yet due, so not yet in the rates
    count(*) filter (where pair_margins.verdict = 'pending') as pending, -- not yet due
    count(*) filter (where pair_margins.verdict = 'unknown') as unknown, -- nothing recorded for so long that the record is doubtful, or fulfilled without a time
    count(*) filter (where pair_margins.verdict = 'void') as void, -- the customer released the company
    count(*) filter (where pair_margins.is_void_not_said) as void_not_said, -- of void: the source does not say who cancelled
    count(*) filter (where pair_margins.verdict = 'vague') as vague, -- nothing in it that could be measured
    count(distinct pair_margins.journey_id) as journeys,
    count(distinct pair_margins.customer_id) as customers
from pair_margins
group by pair_margins.touchpoint, pair_margins.version, pair_margins.dimension, pair_margins.value
