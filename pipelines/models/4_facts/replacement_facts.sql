-- Whether replacements go before newer orders of the same article, and how long each of the two waits.
--
-- Requests and orders of the last days before asOf, as many as the correction window has, are no rows: the slow ones among them
-- are still open. A replacement that is open after that is judged by what has overtaken it so far; it has no wait yet.
--
-- grain: metric, touchpoint, own_dimension, own_value, subject_id
-- check: part >= 0
with
    settled as (
        select seconds_after(clock.as_of, -settings.correction_days * 86400) as began_before
        from clock
        cross join workspace.settings as settings
    ),
    replaced as (
        select replacements.product_id, replacements.touchpoint
        from replacements
        where replacements.product_id is not null
        group by replacements.product_id, replacements.touchpoint
    ),
    counted as (
        select
            'replacement_overtaken_share' as metric,
            replacements.touchpoint,
            replacements.replacement_id as subject_id,
            replacements.journey_id,
            cast(null as varchar) as line_id,
            replacements.customer_id,
            replacements.requested_at as began_at,
            cast(null as varchar) as own_dimension,
            cast(null as varchar) as own_value,
            case when replacements.overtaken_at is null then 0 else 1 end as part
        from replacements
        where replacements.product_id is not null
        union all
        select
            'dispatch_wait',
            replacements.touchpoint,
            replacements.replacement_id,
            replacements.journey_id,
            null,
            replacements.customer_id,
            replacements.requested_at,
            'kind',
            'replacement',
            seconds_between(replacements.dispatched_at, replacements.requested_at)
        from replacements
        where replacements.product_id is not null and replacements.dispatched_at is not null
        union all
        select
            'dispatch_wait',
            replaced.touchpoint,
            shipments.line_id,
            shipments.journey_id,
            shipments.line_id,
            shipments.customer_id,
            shipments.ordered_at,
            'kind',
            'new order',
            seconds_between(shipments.handed_over_at, shipments.ordered_at)
        from shipments
        inner join replaced on replaced.product_id = shipments.product_id
        where shipments.handed_over_at >= shipments.ordered_at
    )
select
    counted.metric,
    counted.touchpoint,
    counted.subject_id,
    counted.journey_id,
    counted.line_id,
    counted.customer_id,
    local_day(counted.began_at, clock.zone) as counted_on,
    cast(null as varchar) as channel,
    counted.own_dimension,
    counted.own_value,
    counted.part, -- seconds, or 1: overtaken
    1 as whole
from counted
cross join clock
inner join settled on counted.began_at <= settled.began_before
