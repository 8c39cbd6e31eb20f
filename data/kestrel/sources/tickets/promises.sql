-- A service level that was put on a ticket: a reply within hours of the opening times, or a complaint resolved within days.
select
    external_id || '/' || "metric_events.instance_id" || '/' || "metric_events.metric" as promise_id,
    1 as version,
    external_id as journey_id,
    case "metric_events.metric" when 'reply_time' then 'support.ticket' else 'support.complaint' end as touchpoint,
    'policy' as kind,
    'time' as aspect,
    case "metric_events.metric" when 'reply_time' then 'first reply' else 'resolution' end as object,
    "metric_events.time" as made_at,
    case when "metric_events.sla.business_hours" then 'support' else 'calendar' end as clock,
    "metric_events.sla.target" as target,
    'minutes' as unit,
    'lower' as better,
    "metric_events.sla.policy.title" as wording
from records
where "metric_events.type" = 'apply_sla'
