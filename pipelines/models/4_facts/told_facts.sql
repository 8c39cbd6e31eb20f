-- Whether customers were told before a promise was broken late, and how they judged it and came back.
--
-- Told: a notice about the journey, or about the parcel where both say which, after the promise was made and before it was due.
-- Judged are promises that were met late or are overdue, at touchpoints of which anybody was ever told beforehand: a notice of an
-- arrival says nothing of the legs before it. The rating is the answer of the journey to the question most answered at the
-- touchpoint. A customer came back who ordered again within the window after the due day; while it is open, no row.
--
-- grain: metric, touchpoint, own_dimension, own_value, subject_id
-- check: part >= 0
with
    notices as (
        select touches.journey_id, touches.parcel_id, touchpoints.stage, touches.started_at, touches.started_on
        from touches
        inner join workspace.touchpoints as touchpoints on touchpoints.touchpoint = touches.touchpoint
        where touches.step = 'notice' and touches.started_at is not null
    ),
    late_anywhere as (
        select
            pairs.promise_id,
            pairs.touchpoint,
            touchpoints.stage,
            pairs.journey_id,
            pairs.line_id,
            pairs.parcel_id,
            pairs.customer_id,
            pairs.made_at,
            pairs.due_at,
            pairs.due_on
        from pairs
        inner join workspace.touchpoints as touchpoints on touchpoints.touchpoint = pairs.touchpoint
        where pairs.version = 'commitment' and pairs.fulfilment in ('late', 'overdue') and pairs.journey_id is not null
    ),
    told as (
        select late_anywhere.promise_id, late_anywhere.touchpoint
        from late_anywhere
        inner join notices on notices.journey_id = late_anywhere.journey_id and notices.stage = late_anywhere.stage
        where (notices.parcel_id is null or late_anywhere.parcel_id is null or notices.parcel_id = late_anywhere.parcel_id)
            and notices.started_at >= late_anywhere.made_at
            and (notices.started_at < late_anywhere.due_at
                or late_anywhere.due_at is null and notices.started_on <= late_anywhere.due_on)
        group by late_anywhere.promise_id, late_anywhere.touchpoint
    ),
    late as (
        select
            late_anywhere.promise_id,
            late_anywhere.touchpoint,
            late_anywhere.journey_id,
            late_anywhere.line_id,
            late_anywhere.customer_id,
            late_anywhere.due_on,
            case when told.promise_id is null then 0 else 1 end as was_told
        from late_anywhere
        inner join (
            select told.touchpoint
            from told
            group by told.touchpoint
        ) as telling on telling.touchpoint = late_anywhere.touchpoint
        left join told on told.promise_id = late_anywhere.promise_id
    ),
    orders as (
        select journeys.customer_id, local_day(journeys.started_at, clock.zone) as ordered_on
        from journeys
        inner join (
            select late.customer_id
            from late
            group by late.customer_id
        ) as concerned on concerned.customer_id = journeys.customer_id
        cross join clock
        where journeys.kind = 'order' and journeys.started_at <= clock.as_of
    ),
    returned as (
        select late.promise_id, max(case when orders.ordered_on is null then 0 else 1 end) as part
        from late
        cross join workspace.settings as settings
        cross join clock
        left join orders
            on orders.customer_id = late.customer_id
            and days_between(orders.ordered_on, late.due_on) between 1 and settings.return_days
        where late.customer_id is not null and days_between(clock.as_of_on, late.due_on) > settings.return_days
        group by late.promise_id
    ),
    counted as (
        select 'told_beforehand_share' as metric, late.promise_id, late.promise_id as subject_id, late.was_told as part
        from late
        union all
        select
            'rating_if_late',
            rated.promise_id,
            rated.promise_id || '/' || rated.response_id,
            rated.part
        from (
            select
                late.promise_id,
                rating_facts.response_id,
                cast(round(rating_facts.score * 1000) as bigint) as part,
                row_number() over (
                    partition by late.touchpoint, rating_facts.response_id order by late.was_told, late.promise_id
                ) as place
            from late
            inner join rating_facts
                on rating_facts.journey_id = late.journey_id and rating_facts.touchpoint = late.touchpoint
        ) as rated
        where rated.place = 1
        union all
        select 'return_if_late', returned.promise_id, returned.promise_id, returned.part
        from returned
    )
select
    counted.metric,
    late.touchpoint,
    counted.subject_id,
    late.journey_id,
    late.line_id,
    late.customer_id,
    late.due_on as counted_on,
    cast(null as varchar) as channel,
    dimensions.own_dimension,
    case when dimensions.own_dimension is null then null when late.was_told = 1 then 'told' else 'not told' end as own_value,
    counted.part, -- thousandths of the score, or 1: told, came back
    1 as whole
from counted
inner join late on late.promise_id = counted.promise_id
cross join (select cast(null as varchar) as own_dimension union all select 'told') as dimensions
where dimensions.own_dimension is null or counted.metric <> 'told_beforehand_share'
