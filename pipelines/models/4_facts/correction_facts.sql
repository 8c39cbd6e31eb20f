-- Whether somebody answers for a broken promise, and whether it is put right.
--
-- Answered: after the promise broke and within the correction window the customer has an apology from us, or gets in touch about
-- the journey and reaches a person. Put right: money is returned, goodwill given or a replacement paid for. Both count for every
-- promise broken on the journey; a case counts for the order that it arose from too. To do late what was promised is neither: an
-- answer to a contact that began before, or the replacement that was promised. A promised day breaks when it ends. Promises
-- whose window is still open at asOf are no rows, nor is anything while the record has no answer, or no correction, at all.
--
-- grain: metric, touchpoint, subject_id
-- check: part between 0 and 1
with
    judged as (
        select
            pairs.promise_id,
            pairs.touchpoint,
            pairs.journey_id,
            pairs.line_id,
            pairs.customer_id,
            pairs.due_on,
            case
                when pairs.fulfilment in ('late', 'overdue') then pairs.due_at
                else coalesce(pairs.happened_at, pairs.known_at)
            end as broke_at
        from pairs
        where pairs.version = 'commitment'
            and pairs.verdict = 'broken'
            and pairs.is_due
            and not pairs.is_standing
            and pairs.journey_id is not null
    ),
    broken as (
        select judged.*, coalesce(local_day(judged.broke_at, clock.zone), judged.due_on) as broke_on
        from judged
        cross join clock
    ),
    told as (
        select
            'answered_share' as metric,
            touches.journey_id,
            touches.started_at as began_at,
            touches.started_on as began_on,
            touches.started_on as done_on,
            cast(null as varchar) as fulfils
        from touches
        where touches.step = 'apology'
        union all
        select
            'answered_share',
            contacts.journey_id,
            contacts.started_at,
            contacts.started_on,
            local_day(contacts.answered_at, clock.zone),
            null
        from contacts
        cross join clock
        where contacts.is_answered
        union all
        select
            'corrected_share',
            costs.journey_id,
            costs.incurred_at,
            local_day(costs.incurred_at, clock.zone),
            local_day(costs.incurred_at, clock.zone),
            case when costs.kind = 'replacement' then costs.touchpoint end
        from costs
        cross join clock
        where costs.kind in ('refund', 'goodwill', 'replacement')
    ),
    done as (
        select told.*
        from told
        union all
        select
            told.metric,
            journeys.parent_journey_id,
            told.began_at,
            told.began_on,
            told.done_on,
            told.fulfils
        from told
        inner join journeys on journeys.journey_id = told.journey_id
        where journeys.parent_journey_id is not null
    ),
    met as (
        select done.metric, broken.promise_id
        from broken
        cross join workspace.settings as settings
        inner join done on done.journey_id = broken.journey_id
        where days_between(done.done_on, broken.broke_on) <= settings.correction_days
            and (done.began_at >= broken.broke_at
                or (done.began_at is null or broken.broke_at is null) and done.began_on > broken.broke_on)
            and done.fulfils is distinct from broken.touchpoint
        group by done.metric, broken.promise_id
    ),
    known as (
        select met.metric
        from met
        group by met.metric
    )
select
    known.metric,
    broken.touchpoint,
    broken.promise_id as subject_id,
    broken.journey_id,
    broken.line_id,
    broken.customer_id,
    broken.broke_on as counted_on,
    cast(null as varchar) as channel,
    cast(null as varchar) as own_dimension,
    cast(null as varchar) as own_value,
    case when met.promise_id is null then 0 else 1 end as part, -- 1: answered, put right
    1 as whole
from broken
cross join known
cross join clock
cross join workspace.settings as settings
left join met on met.metric = known.metric and met.promise_id = broken.promise_id
where days_between(clock.as_of_on, broken.broke_on) > settings.correction_days
