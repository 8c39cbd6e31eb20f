-- An application; every event of it says the same.
select
    "case:concept:name" as journey_id,
    'case' as kind,
    "case:department" as reason,
    "case:startdate" as started_at,
    "case:enddate" as ended_at,
    "case:channel" as channel
from records
