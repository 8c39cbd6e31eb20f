-- A step of the log.
select
    "case:concept:name" || '/' || "concept:name" || '/' || strftime("time:timestamp", '%Y-%m-%dT%H:%M:%SZ') as touch_id,
    "case:concept:name" as journey_id,
    "concept:name" as step,
    case
        when "concept:name" = 'register request' then 'support.request'
        when "concept:name" in ('pay compensation', 'reject request') then 'support.decision'
        else 'support.handling'
    end as touchpoint,
    "org:resource" as agent_id,
    "time:timestamp" as started_at
from records
