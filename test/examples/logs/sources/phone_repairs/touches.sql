-- A step of a repair, when it was done; the customer is told at its end.
select
    concat_ws('/', "case:concept:name", "concept:name", strftime("time:timestamp", '%Y-%m-%dT%H:%M:%SZ')) as touch_id,
    "case:concept:name" as journey_id,
    case "concept:name"
        when 'Register' then 'repair.intake'
        when 'Inform User' then 'repair.return'
        when 'Archive Repair' then 'repair.return'
        else 'repair.work'
    end as touchpoint,
    "concept:name" as step,
    "org:resource" as agent_id,
    "time:timestamp" as ended_at,
    case when defectFixed then 'resolved' end as result,
    defectType as fault_code
from records
where "lifecycle:transition" = 'complete'
