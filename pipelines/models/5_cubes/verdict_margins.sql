-- How many promises were kept, broken and exceeded, by one dimension at a time.
--
-- grain: touchpoint, version, dimension, value
-- check: promises = due + early + pending + unknown + void + vague
-- check: due = exceeded + kept + broken
-- check: broken = late + too_early + missed + failed + overdue
select
    pairs.touchpoint,
    pairs.version,
    case
        when pairs.month is not null then 'month'
        when pairs.region is not null then 'region'
        when pairs.category is not null then 'category'
        when pairs.channel is not null then 'channel'
        when pairs.tier is not null then 'tier'
        else 'all'
    end as dimension,
    coalesce(pairs.month, pairs.region, pairs.category, pairs.channel, pairs.tier, 'all') as value,
    count(*) as promises, -- all promises made
    count(*) filter (where pairs.verdict in ('exceeded', 'kept', 'broken') and pairs.is_due) as due, -- fell due by asOf, with a verdict
    count(*) filter (where pairs.fulfilment in ('in time', 'late', 'too early', 'missed')) as fulfilled, -- fulfilled, with a time or value on record
    count(*) filter (where pairs.verdict = 'exceeded' and pairs.is_due) as exceeded, -- of due: better than promised by more than the declared tolerance
    count(*) filter (where pairs.verdict = 'kept' and pairs.is_due) as kept, -- of due: as promised
    count(*) filter (where pairs.verdict = 'broken' and pairs.is_due) as broken, -- of due: late, too early, missed, failed or overdue
    count(*) filter (where pairs.fulfilment = 'late' and pairs.is_due) as late, -- fulfilled after it was due
    count(*) filter (where pairs.fulfilment = 'too early' and pairs.is_due) as too_early, -- before the promised window
    count(*) filter (where pairs.fulfilment = 'missed' and pairs.is_due) as missed, -- fulfilled, below the promised level
    count(*) filter (where pairs.fulfilment = 'failed' and pairs.is_due) as failed, -- the company will not fulfil it
    count(*) filter (where pairs.fulfilment = 'overdue' and pairs.is_due) as overdue, -- nothing recorded, within the observability limit, or called off after it was due
    count(*) filter (where pairs.verdict in ('exceeded', 'kept', 'broken') and not pairs.is_due) as early, -- fulfilled, and not yet due: they count when their day comes
    count(*) filter (where pairs.verdict = 'pending') as pending, -- not yet due
    count(*) filter (where pairs.verdict = 'unknown') as unknown, -- nothing recorded for so long that the record is doubtful, or fulfilled without a time
    count(*) filter (where pairs.verdict = 'void') as void, -- the customer released the company
    count(*) filter (where pairs.is_void_not_said) as void_not_said, -- of void: the source does not say who cancelled
    count(*) filter (where pairs.verdict = 'vague') as vague, -- nothing in it that could be measured
    count(distinct number_of(pairs.journey_id)) as journeys,
    count(distinct number_of(pairs.customer_id)) as customers
from pairs
where pairs.version in ('commitment', 'last')
group by
    grouping sets (
        (pairs.touchpoint, pairs.version),
        (pairs.touchpoint, pairs.version, pairs.month),
        (pairs.touchpoint, pairs.version, pairs.region),
        (pairs.touchpoint, pairs.version, pairs.category),
        (pairs.touchpoint, pairs.version, pairs.channel),
        (pairs.touchpoint, pairs.version, pairs.tier)
    )
