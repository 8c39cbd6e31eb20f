-- A step of a request.
select
    "case:concept:name" || '/' || "concept:name" || '/' || strftime("time:timestamp", '%Y-%m-%dT%H:%M:%SZ') as touch_id,
    "case:concept:name" as journey_id,
    'support.request' as touchpoint,
    "concept:name" as step,
    "org:resource" as agent_id,
    "time:timestamp" as started_at
from records
