-- An event, at the order or the invoice that it concerns.
select
    event_id || '/' || object_id as touch_id,
    object_id as journey_id,
    case object_type when 'Invoice' then 'order.invoice' else 'order.purchase' end as touchpoint,
    event_type as step,
    editor as agent_id,
    time as started_at
from records
where kind = 'event' and object_type in ('Purchase Order', 'Invoice')
