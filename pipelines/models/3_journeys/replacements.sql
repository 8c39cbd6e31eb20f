-- Each replacement of an article, and whether a newer order of the same article was handed over first.
--
-- An order is newer if it was placed after the replacement was asked for; it is handed over when its first parcel is first seen.
-- The earliest of all newer orders comes from one pass over the requests and orders of a product.
--
-- grain: replacement_id
-- check: dispatched_at is null or dispatched_at >= requested_at
-- check: overtaken_at is null or overtaken_at >= requested_at
with
    requests as (
        select
            touches.touch_id as replacement_id,
            touches.touchpoint,
            touches.journey_id,
            touches.customer_id,
            touches.unit_id,
            touches.started_at as requested_at
        from touches
        cross join clock
        where touches.step = 'request' and touches.started_at <= clock.as_of
    ),
    dispatches as (
        select touches.journey_id, touches.started_at as dispatched_at
        from touches
        cross join clock
        where touches.step = 'dispatch' and touches.started_at <= clock.as_of
    ),
    answered as (
        select requests.replacement_id, min(dispatches.dispatched_at) as dispatched_at
        from requests
        left join dispatches
            on dispatches.journey_id = requests.journey_id and dispatches.dispatched_at >= requests.requested_at
        group by requests.replacement_id
    ),
    queued as (
        select
            units.product_id,
            requests.replacement_id,
            requests.requested_at as began_at,
            cast(null as timestamptz) as handed_over_at
        from requests
        inner join units on units.unit_id = requests.unit_id
        where units.product_id is not null
        union all
        select shipments.product_id, null, shipments.ordered_at, shipments.handed_over_at
        from shipments
        where shipments.handed_over_at >= shipments.ordered_at
    ),
    followed as (
        select
            queued.replacement_id,
            queued.product_id,
            min(queued.handed_over_at) over (
                partition by queued.product_id
                order by queued.began_at desc, queued.replacement_id nulls last
                rows between unbounded preceding and current row
            ) as newer_handed_over_at
        from queued
    )
select
    requests.replacement_id,
    requests.touchpoint,
    requests.journey_id, -- the case
    requests.customer_id,
    requests.unit_id, -- the article to be replaced
    followed.product_id,
    requests.requested_at,
    answered.dispatched_at,
    case
        when followed.newer_handed_over_at < coalesce(answered.dispatched_at, clock.as_of) then followed.newer_handed_over_at
    end as overtaken_at -- a newer order of the same article was handed over, and the replacement was still here
from requests
cross join clock
inner join answered on answered.replacement_id = requests.replacement_id
left join followed on followed.replacement_id = requests.replacement_id
