-- A step of the case.
select
    "concept:instance" as touch_id,
    "case:concept:name" as journey_id,
    "concept:name" as step,
    case
        when "concept:name" = 'Confirmation of receipt' then 'order.receipt'
        else 'delivery.handling'
    end as touchpoint,
    'agent' as actor,
    "org:resource" as agent_id,
    "org:group" as resource_id,
    "time:timestamp" as started_at
from records
