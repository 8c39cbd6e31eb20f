-- How easy it is to order: pages and time of the visits that ended in an order, and how many ended without one.
--
-- A visit that neither completed nor was given up is no row. By page: of the visits that came to a page, those given up there.
-- Drop-out is not shown by what was ordered, for nothing was where a visit was given up.
--
-- grain: metric, touchpoint, own_dimension, own_value, subject_id
-- check: part >= 0
with
    reached as (
        select touches.contact_id, touches.resource_id
        from touches
        where touches.step = 'page' and touches.resource_id is not null
        group by touches.contact_id, touches.resource_id
    ),
    counted as (
        select
            'order_steps' as metric,
            sessions.contact_id,
            cast(null as varchar) as own_dimension,
            cast(null as varchar) as own_value,
            sessions.steps as part
        from sessions
        where sessions.is_completed
        union all
        select 'order_time', sessions.contact_id, null, null, seconds_between(sessions.ended_at, sessions.started_at)
        from sessions
        where sessions.is_completed
        union all
        select 'drop_out_rate', sessions.contact_id, null, null, case when sessions.is_abandoned then 1 else 0 end
        from sessions
        where sessions.is_completed or sessions.is_abandoned
        union all
        select
            'drop_out_rate',
            sessions.contact_id,
            'page',
            reached.resource_id,
            case when sessions.is_abandoned and sessions.last_page = reached.resource_id then 1 else 0 end
        from sessions
        inner join reached on reached.contact_id = sessions.contact_id
        where sessions.is_completed or sessions.is_abandoned
    )
select
    counted.metric,
    sessions.touchpoint,
    counted.contact_id as subject_id,
    case when counted.metric <> 'drop_out_rate' then sessions.journey_id end as journey_id,
    cast(null as varchar) as line_id,
    sessions.customer_id,
    local_day(sessions.started_at, clock.zone) as counted_on,
    sessions.channel,
    counted.own_dimension,
    counted.own_value,
    counted.part, -- pages, seconds, or 1: given up
    1 as whole
from counted
inner join sessions on sessions.contact_id = counted.contact_id
cross join clock
