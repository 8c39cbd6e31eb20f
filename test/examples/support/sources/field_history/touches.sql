-- A ticket changes its status.
select
    ticket_id || '/status/' || strftime(updated, '%Y-%m-%dT%H:%M:%SZ') as touch_id,
    ticket_id as journey_id,
    'support.ticket' as touchpoint,
    'status' as step,
    user_id as agent_id,
    updated as started_at,
    value as result
from records
where field_name = 'status'
