-- Every touch up to asOf, with its month.
--
-- grain: touch_id
select
    touches.touch_id,
    touches.touchpoint,
    touches.journey_id,
    touches.customer_id,
    touches.channel,
    touches.started_at,
    touches.started_on
from touches
cross join clock
where coalesce(touches.started_at, touches.queued_at, clock.as_of) <= clock.as_of
    and coalesce(touches.started_on, clock.as_of_on) <= clock.as_of_on
