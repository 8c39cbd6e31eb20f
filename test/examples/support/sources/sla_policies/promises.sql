-- A service level is a standing promise: it is valid from its version on, until the next.
select
    sla_policy_id || '/' || metric || '/' || priority as promise_id,
    row_number() over (
        partition by sla_policy_id, metric, priority order by sla_policy_updated_at
    ) as version,
    true as standing,
    'policy ' || sla_policy_id as applies_to,
    'priority ' || priority as condition,
    case metric
        when 'first_reply_time' then 'support.first_reply'
        when 'next_reply_time' then 'support.reply'
        else 'support.resolution'
    end as touchpoint,
    'policy' as kind,
    'time' as aspect,
    sla_policy_updated_at as made_at,
    sla_policy_updated_at as valid_from,
    lead(sla_policy_updated_at) over (
        partition by sla_policy_id, metric, priority order by sla_policy_updated_at
    ) as valid_to,
    case when business_hours then 'business hours' else 'calendar' end as clock,
    target,
    'minutes' as unit,
    'lower' as better
from records
