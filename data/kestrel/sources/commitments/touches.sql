-- The talk.
select
    number || '/talk' as touch_id,
    order_number as journey_id,
    customer as customer_id,
    'promise.sales_talk' as touchpoint,
    'salesperson' as channel,
    'agent' as actor,
    salesperson as agent_id,
    made_at as started_at
from records
