-- A public comment reaches the customer or comes from them; the export does not say which.
select
    id as touch_id,
    ticket_id as journey_id,
    'support.reply' as touchpoint,
    user_id as agent_id,
    created as started_at
from records
where public
