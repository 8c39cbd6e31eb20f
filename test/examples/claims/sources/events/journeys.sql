-- A request for compensation.
select
    "case:concept:name" as journey_id,
    'case' as kind,
    min("time:timestamp") as started_at,
    max("time:timestamp") as ended_at
from records
group by "case:concept:name"
