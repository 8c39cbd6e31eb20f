-- Each visit in which a customer set out to order: how many steps it took, how long, and whether it ended in an order.
--
-- grain: contact_id
-- check: steps >= 1
-- check: not (is_completed and is_abandoned)
with
    placed as (
        select
            touches.contact_id,
            touches.journey_id,
            touches.customer_id,
            touches.touchpoint,
            touches.channel,
            touches.resource_id,
            touches.started_at,
            touches.ended_at,
            touches.result,
            row_number() over (partition by touches.contact_id order by touches.started_at, touches.touch_id) as place,
            row_number() over (
                partition by touches.contact_id order by touches.started_at desc, touches.touch_id desc
            ) as place_from_last
        from touches
        cross join clock
        where touches.contact_id is not null
            and touches.step = 'page'
            and coalesce(touches.ended_at, touches.started_at) <= clock.as_of
    )
select
    placed.contact_id,
    min(case when placed.place = 1 then placed.touchpoint end) as touchpoint,
    min(case when placed.place = 1 then placed.channel end) as channel,
    min(placed.journey_id) as journey_id, -- the order, if it came to one
    min(placed.customer_id) as customer_id,
    min(placed.started_at) as started_at,
    max(coalesce(placed.ended_at, placed.started_at)) as ended_at,
    count(*) as steps, -- pages seen, one again as often as it was seen
    min(case when placed.place_from_last = 1 then placed.resource_id end) as last_page,
    count(*) filter (where placed.result = 'completed') > 0 as is_completed,
    count(*) filter (where placed.result = 'completed') = 0
        and count(*) filter (where placed.result = 'abandoned') > 0 as is_abandoned
from placed
group by placed.contact_id
