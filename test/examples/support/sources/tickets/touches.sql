-- The customer opens a ticket.
select
    id || '/opened' as touch_id,
    id as journey_id,
    requester_id as customer_id,
    'support.ticket' as touchpoint,
    via_channel as channel,
    'inbound' as direction,
    'customer' as actor,
    created_at as started_at
from records
where status <> 'deleted'
