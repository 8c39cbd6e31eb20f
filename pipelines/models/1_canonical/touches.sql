-- Each touch once, with its local day, completed by its journey.
--
-- grain: touch_id
-- check: started_on is not null or started_at is null
select
    kept_touches.touch_id,
    kept_touches.journey_id,
    coalesce(journeys.customer_id, aliases.customer_id, kept_touches.customer_id) as customer_id,
    kept_touches.line_id,
    kept_touches.parcel_id,
    kept_touches.unit_id,
    kept_touches.contact_id,
    kept_touches.step,
    kept_touches.touchpoint,
    coalesce(kept_touches.channel, journeys.channel, 'not said') as channel,
    kept_touches.direction,
    kept_touches.actor,
    kept_touches.agent_id,
    kept_touches.resource_id,
    kept_touches.queued_at,
    kept_touches.started_at,
    coalesce(kept_touches.started_on, local_day(kept_touches.started_at, clock.zone)) as started_on,
    kept_touches.ended_at,
    kept_touches.result,
    kept_touches.fault_code
from kept.touches as kept_touches
cross join clock
left join journeys on journeys.journey_id = kept_touches.journey_id
left join aliases on aliases.alias = kept_touches.customer_id
