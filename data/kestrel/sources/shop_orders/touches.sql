-- The moments of an order that the shop knows; a further order is a return of the customer.
select distinct
    order_number || '/checkout' as touch_id,
    order_number as journey_id,
    email as customer_id,
    'order.checkout' as touchpoint,
    'order' as step,
    'inbound' as direction,
    'customer' as actor,
    sold_by as agent_id,
    ordered_at as started_at
from records
union all
select distinct
    order_number || '/confirmation', order_number, email, 'order.confirmation', 'confirmation', 'outbound', null, null, confirmed_at
from records
where confirmed_at is not null
union all
select distinct
    order_number || '/repeat', order_number, email, 'loyalty.repeat', 'repeat', 'inbound', 'customer', null, ordered_at
from records
where tags = 'returning'
