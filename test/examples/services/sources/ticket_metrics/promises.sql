-- A service level that was put on a ticket.
select
    concat_ws('/', ticket_id, metric, instance_id) as promise_id,
    1 as version,
    ticket_id::varchar as journey_id,
    'support.ticket' as touchpoint,
    'policy' as kind,
    'time' as aspect,
    metric as object,
    time as made_at,
    "sla.target" as target,
    'minutes' as unit
from records
where type = 'apply_sla'
