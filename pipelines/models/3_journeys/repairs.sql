-- Each article that came to be repaired, when it went back, and when it came before and again with the same fault.
--
-- grain: repair_id
-- check: returned_at is null or returned_at >= received_at
-- check: next_received_at is null or next_received_at >= received_at
with
    received as (
        select
            touches.touch_id as repair_id,
            touches.journey_id,
            touches.customer_id,
            touches.touchpoint,
            touches.unit_id,
            touches.fault_code,
            touches.started_at as received_at,
            min(touches.started_at) over (
                partition by touches.journey_id, touches.unit_id
                order by touches.started_at, touches.touch_id
                rows between 1 following and unbounded following
            ) as next_in_journey_at
        from touches
        cross join clock
        where touches.step = 'intake' and touches.unit_id is not null and touches.started_at <= clock.as_of
    ),
    returned as (
        select touches.journey_id, touches.unit_id, touches.started_at as returned_at
        from touches
        cross join clock
        where touches.step = 'return' and touches.started_at <= clock.as_of
    ),
    repaired as (
        select
            received.repair_id,
            min(received.journey_id) as journey_id,
            min(received.customer_id) as customer_id,
            min(received.touchpoint) as touchpoint,
            min(received.unit_id) as unit_id,
            min(received.fault_code) as fault_code,
            min(received.received_at) as received_at,
            min(returned.returned_at) as returned_at
        from received
        left join returned
            on returned.journey_id = received.journey_id
            and returned.unit_id = received.unit_id
            and returned.returned_at >= received.received_at
            and returned.returned_at <= coalesce(received.next_in_journey_at, returned.returned_at)
        group by received.repair_id
    )
select
    repaired.repair_id,
    repaired.touchpoint,
    repaired.journey_id, -- the case
    repaired.customer_id,
    repaired.unit_id,
    repaired.fault_code,
    repaired.received_at,
    repaired.returned_at,
    max(repaired.returned_at) over (
        partition by repaired.unit_id, repaired.fault_code
        order by repaired.received_at, repaired.repair_id
        rows between unbounded preceding and 1 preceding
    ) as previous_returned_at, -- when it last went back with the same fault
    min(repaired.received_at) over (
        partition by repaired.unit_id, repaired.fault_code
        order by repaired.received_at, repaired.repair_id
        rows between 1 following and unbounded following
    ) as next_received_at -- when it came again with the same fault
from repaired
