-- Each line of an order, from the order to the first sight of its parcels on their way.
--
-- grain: line_id
with
    seen as (
        select touches.journey_id, min(touches.started_at) as handed_over_at
        from touches
        cross join clock
        where touches.step = 'scan' and touches.started_at <= clock.as_of
        group by touches.journey_id
    )
select
    lines.line_id,
    lines.journey_id,
    journeys.customer_id,
    lines.product_id,
    journeys.started_at as ordered_at,
    seen.handed_over_at
from lines
inner join journeys on journeys.journey_id = lines.journey_id and journeys.kind = 'order'
left join seen on seen.journey_id = lines.journey_id
where lines.product_id is not null
