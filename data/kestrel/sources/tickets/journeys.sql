-- Each ticket is a case: what Zendesk calls a problem is a complaint, an incident a fault.
select
    external_id as journey_id,
    custom_fields ->> '$[0].value' as parent_journey_id,
    "requester.external_id" as customer_id,
    'case' as kind,
    case type when 'problem' then 'complaint' when 'incident' then 'fault' else 'question' end as reason,
    status,
    created_at as started_at,
    "metric_set.solved_at" as ended_at,
    case "via.channel" when 'voice' then 'phone' when 'email' then 'ticket' else "via.channel" end as channel,
    (custom_fields ->> '$[1].value')::decimal(18, 4) as loss_value,
    'EUR' as currency
from records
group by all
