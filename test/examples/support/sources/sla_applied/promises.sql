-- What a ticket was promised; how many minutes, its policy says.
select
    ticket_id || '/policy ' || sla_policy_id as promise_id,
    1 as version,
    ticket_id as journey_id,
    'policy ' || sla_policy_id as applies_to,
    'support.first_reply' as touchpoint,
    'policy' as kind,
    'time' as aspect,
    policy_applied_at as made_at
from records
