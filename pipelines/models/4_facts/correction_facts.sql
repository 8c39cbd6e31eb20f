-- Whether somebody answers for a broken promise, and whether it is put right.
--
-- Answered: within the correction window from the day it broke the customer has an apology from us, or reaches a person about the
-- journey. Put right: within the window there is money back, goodwill or a replacement. Both count for every promise broken on the
-- journey; a case counts for the order that it arose from. Promises whose window is still open at asOf are no rows, nor
-- is anything while the record has no answer, or no correction, of any broken promise.
--
-- grain: metric, touchpoint, subject_id
-- check: part between 0 and 1
with
    broken as (
        select
            pairs.promise_id,
            pairs.touchpoint,
            pairs.journey_id,
            pairs.line_id,
            pairs.customer_id,
            case
                when pairs.fulfilment in ('late', 'overdue') then pairs.due_on
                else coalesce(pairs.happened_on, local_day(pairs.known_at, clock.zone), pairs.due_on)
            end as broke_on
        from pairs
        cross join clock
        where pairs.version = 'commitment' and pairs.verdict = 'broken' and pairs.is_due and not pairs.is_standing and pairs.journey_id is not null
    ),
    done as (
        select 'answered_share' as metric, touches.journey_id, touches.started_on as done_on
        from touches
        where touches.step = 'apology'
        union all
        select 'answered_share', contacts.about_journey_id, local_day(contacts.answered_at, clock.zone)
        from contacts
        cross join clock
        where contacts.is_answered
        union all
        select 'answered_share', contacts.journey_id, local_day(contacts.answered_at, clock.zone)
        from contacts
        cross join clock
        where contacts.is_answered and contacts.journey_id <> contacts.about_journey_id
        union all
        select 'corrected_share', costs.journey_id, local_day(costs.incurred_at, clock.zone)
        from costs
        cross join clock
        where costs.kind in ('refund', 'goodwill', 'replacement')
        union all
        select 'corrected_share', journeys.parent_journey_id, local_day(costs.incurred_at, clock.zone)
        from costs
        cross join clock
        inner join journeys on journeys.journey_id = costs.journey_id
        where costs.kind in ('refund', 'goodwill', 'replacement') and journeys.parent_journey_id is not null
    ),
    known as (
        select done.metric
        from done
        inner join broken on broken.journey_id = done.journey_id
        group by done.metric
    ),
    settled as (
        select
            known.metric,
            broken.promise_id,
            max(case when done.done_on is null then 0 else 1 end) as part
        from broken
        cross join known
        cross join workspace.settings as settings
        left join done
            on done.metric = known.metric
            and done.journey_id = broken.journey_id
            and days_between(done.done_on, broken.broke_on) between 0 and settings.correction_days
        group by known.metric, broken.promise_id
    )
select
    settled.metric,
    broken.touchpoint,
    broken.promise_id as subject_id,
    broken.journey_id,
    broken.line_id,
    broken.customer_id,
    broken.broke_on as counted_on,
    cast(null as varchar) as channel,
    cast(null as varchar) as own_dimension,
    cast(null as varchar) as own_value,
    settled.part, -- 1: answered, put right
    1 as whole
from settled
inner join broken on broken.promise_id = settled.promise_id
cross join clock
cross join workspace.settings as settings
where days_between(clock.as_of_on, broken.broke_on) > settings.correction_days
