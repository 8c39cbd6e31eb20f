-- Each touch once, with its local day, completed by its journey.
--
-- grain: touch_id
-- check: started_on is not null or started_at is null
select
    ranked.touch_id,
    ranked.journey_id,
    coalesce(journeys.customer_id, ranked.customer_id) as customer_id,
    ranked.line_id,
    ranked.parcel_id,
    ranked.step,
    ranked.touchpoint,
    coalesce(ranked.channel, journeys.channel, 'not said') as channel,
    ranked.direction,
    ranked.actor,
    ranked.queued_at,
    ranked.started_at,
    coalesce(ranked.started_on, local_day(ranked.started_at, clock.zone)) as started_on,
    ranked.ended_at,
    ranked.result,
    ranked.fault_code
from (
    select
        told.touch_id,
        told.journey_id,
        told.customer_id,
        told.line_id,
        told.parcel_id,
        told.step,
        told.touchpoint,
        told.channel,
        told.direction,
        told.actor,
        told.queued_at,
        told.started_at,
        told.started_on,
        told.ended_at,
        told.result,
        told.fault_code,
        row_number() over (
            partition by told.touch_id order by told.file_newest desc nulls last, told.file_hash, told.row_number
        ) as place
    from lake.touches as told
) as ranked
cross join clock
left join journeys on journeys.journey_id = ranked.journey_id
where ranked.place = 1
