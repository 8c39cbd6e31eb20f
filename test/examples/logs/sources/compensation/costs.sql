-- What a step costs to handle.
select
    "case:concept:name" || '/' || "concept:name" || '/' || strftime("time:timestamp", '%Y-%m-%dT%H:%M:%SZ') as cost_id,
    "case:concept:name" as journey_id,
    'handling' as kind,
    Costs as amount,
    "time:timestamp" as incurred_at
from records
where Costs is not null
