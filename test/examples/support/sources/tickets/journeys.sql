-- A ticket is a case.
select
    id as journey_id,
    requester_id as customer_id,
    'case' as kind,
    type as reason,
    status,
    created_at as started_at,
    case when status in ('solved', 'closed') then updated_at end as ended_at,
    via_channel as channel
from records
where status <> 'deleted'
