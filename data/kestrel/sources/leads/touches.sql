-- A lead waits at the sales desk until somebody calls.
select
    lead || '/lead' as touch_id,
    lead as journey_id,
    contact as customer_id,
    lead as contact_id,
    'desk' as step,
    'order.lead' as touchpoint,
    case kind when 'Formular' then 'web' else 'phone' end as channel,
    'inbound' as direction,
    'sales' as resource_id,
    asked_at as queued_at,
    called_at as started_at,
    called_at as ended_at
from records
