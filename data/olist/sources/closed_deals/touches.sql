-- The signature. Leads and deals are compared by their days.
select
    mql_id || '/deal' as touch_id,
    mql_id as journey_id,
    mql_id as customer_id,
    'promise.deal' as touchpoint,
    'agent' as actor,
    sr_id as agent_id,
    won_date as started_at,
    'approved' as result
from records
