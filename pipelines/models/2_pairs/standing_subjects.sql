-- What standing promises may apply to: each contact, from its first desk on, and each outcome with a value.
--
-- Only where a standing promise was made about it; the desk of a contact keeps a promise of time.
--
-- grain: touchpoint, aspect, subject_id
-- check: subject_id is not null
-- check: result is null or result in ('fulfilled', 'failed', 'released')
with
    claimed as (
        select promises.touchpoint, promises.aspect
        from promises
        where promises.is_standing
        group by promises.touchpoint, promises.aspect
    ),
    contacts as (
        select
            touches.touchpoint,
            touches.contact_id,
            min(touches.journey_id) as journey_id,
            min(touches.line_id) as line_id,
            min(touches.customer_id) as customer_id,
            min(touches.channel) as channel,
            min(touches.queued_at) as queued_at,
            min(touches.started_at) as answered_at,
            max(case when touches.result = 'abandoned' then touches.ended_at end) as abandoned_at
        from touches
        inner join claimed on claimed.touchpoint = touches.touchpoint and claimed.aspect = 'time'
        cross join clock
        where touches.step = 'desk' and touches.contact_id is not null and touches.queued_at <= clock.as_of
        group by touches.touchpoint, touches.contact_id
    ),
    subjects as (
        select
            contacts.touchpoint,
            'time' as aspect,
            contacts.contact_id as subject_id,
            contacts.journey_id,
            contacts.line_id,
            contacts.customer_id,
            contacts.channel,
            contacts.queued_at as applied_at,
            case
                when contacts.answered_at <= clock.as_of then 'fulfilled'
                when contacts.abandoned_at <= clock.as_of then 'released'
            end as result,
            case when coalesce(contacts.answered_at > clock.as_of, true) and contacts.abandoned_at <= clock.as_of then 'customer' end as cause,
            case when contacts.answered_at <= clock.as_of then contacts.answered_at end as happened_at,
            case when contacts.abandoned_at <= clock.as_of then contacts.abandoned_at end as known_at,
            cast(null as double) as value,
            cast(null as double) as quantity,
            cast(null as varchar) as unit
        from contacts
        cross join clock
        union all
        select
            outcomes.touchpoint,
            outcomes.aspect,
            coalesce(outcomes.line_id, outcomes.parcel_id, outcomes.journey_id) as subject_id,
            outcomes.journey_id,
            outcomes.line_id,
            null as customer_id,
            null as channel,
            null as applied_at,
            outcomes.result,
            outcomes.cause,
            outcomes.happened_at,
            outcomes.known_at,
            cast(outcomes.value as double) as value,
            outcomes.quantity,
            outcomes.unit
        from outcomes
        inner join claimed on claimed.touchpoint = outcomes.touchpoint and claimed.aspect = outcomes.aspect
        cross join clock
        where outcomes.promise_id is null
            and outcomes.aspect <> 'time'
            and outcomes.value is not null
            and coalesce(outcomes.line_id, outcomes.parcel_id, outcomes.journey_id) is not null
            and coalesce(outcomes.happened_at, outcomes.known_at, clock.as_of) <= clock.as_of
    )
select
    subjects.touchpoint,
    subjects.aspect,
    subjects.subject_id, -- the contact, the line, the parcel or the journey
    coalesce(subjects.journey_id, lines.journey_id) as journey_id,
    subjects.line_id,
    coalesce(journeys.customer_id, subjects.customer_id) as customer_id,
    lines.product_id,
    customers.acquired_by,
    coalesce(subjects.applied_at, journeys.started_at, subjects.happened_at, subjects.known_at) as applied_at, -- asked, else committed, else happened
    coalesce(journeys.region, customers.region, 'not said') as region,
    coalesce(subjects.channel, journeys.channel, 'not said') as channel,
    coalesce(customers.declared_tier, 'not said') as tier,
    coalesce(lines.category, journeys.category, 'not said') as category,
    coalesce(lines.seller_id, journeys.seller_id) as seller_id,
    subjects.result,
    subjects.cause,
    subjects.happened_at,
    subjects.known_at,
    subjects.value,
    subjects.quantity,
    subjects.unit
from subjects
left join lines on lines.line_id = subjects.line_id
left join journeys on journeys.journey_id = coalesce(subjects.journey_id, lines.journey_id)
left join customers on customers.customer_id = coalesce(journeys.customer_id, subjects.customer_id)
