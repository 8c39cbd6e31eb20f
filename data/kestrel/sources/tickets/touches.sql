-- The desks that had a written request, the complaint where there is one, and the fault where there is one.
select
    external_id || '/' || "metric_events.id" as touch_id,
    external_id as journey_id,
    external_id || '/' || "metric_events.instance_id" as contact_id,
    null as unit_id,
    'desk' as step,
    'support.ticket' as touchpoint,
    'ticket' as channel,
    "metric_events.stay.assignee" as agent_id,
    "metric_events.stay.group" as resource_id,
    "metric_events.stay.since" as queued_at,
    "metric_events.stay.replied_at" as started_at,
    "metric_events.stay.ended_at" as ended_at,
    "metric_events.stay.result" as result,
    null as fault_code
from records
where "metric_events.type" = 'measure'
union all
select
    external_id || '/complaint',
    external_id,
    null,
    null,
    'complaint',
    'support.complaint',
    case "via.channel" when 'voice' then 'phone' when 'email' then 'ticket' else "via.channel" end,
    null,
    null,
    null,
    created_at,
    "metric_set.solved_at",
    null,
    null
from records
where type = 'problem' and "metric_events.metric" = 'resolution_time' and "metric_events.type" = 'activate'
union all
select
    external_id || '/fault',
    external_id,
    null,
    custom_fields ->> '$[2].value',
    'fault',
    'product.use',
    null,
    null,
    null,
    null,
    created_at,
    null,
    null,
    custom_fields ->> '$[3].value'
from records
where type = 'incident' and "metric_events.metric" = 'resolution_time' and "metric_events.type" = 'activate'
