-- Leads that somebody must have answered by now: not answered at all is what they count.
--
-- A lead is judged once its promised answer is overdue for longer than the observability limit; before that, its answer may
-- still come. A lead withdrawn by the customer before it was due is no row.
--
-- grain: metric, touchpoint, subject_id
-- check: part between 0 and 1
select
    'never_answered_share' as metric,
    pairs.touchpoint,
    pairs.promise_id as subject_id,
    pairs.journey_id,
    pairs.line_id,
    pairs.customer_id,
    pairs.first_due_on as counted_on,
    pairs.channel,
    cast(null as varchar) as own_dimension,
    cast(null as varchar) as own_value,
    case when pairs.result = 'fulfilled' then 0 else 1 end as part, -- 1: never answered
    1 as whole
from pairs
inner join journeys on journeys.journey_id = pairs.journey_id and journeys.kind = 'lead'
cross join clock
where pairs.version = 'commitment'
    and pairs.aspect = 'time'
    and pairs.fulfilment <> 'void'
    and days_between(clock.as_of_on, pairs.due_on) > clock.observability_days
