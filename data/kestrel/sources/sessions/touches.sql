-- Each page is a step; the last one says how the visit ended.
select
    session_id || '/' || step as touch_id,
    order_number as journey_id,
    account as customer_id,
    session_id as contact_id,
    'page' as step,
    'order.checkout' as touchpoint,
    'web' as channel,
    'inbound' as direction,
    'customer' as actor,
    page as resource_id,
    opened_at as started_at,
    coalesce(lead(opened_at) over steps, ended_at) as ended_at,
    case
        when lead(step) over steps is not null then null
        when order_number is not null then 'completed'
        else 'abandoned'
    end as result
from records
window steps as (partition by session_id order by step)
