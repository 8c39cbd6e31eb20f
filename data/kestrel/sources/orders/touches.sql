-- The moments of an order that the shop knows; a further order is a return of the customer.
select
    order_number || '/checkout' as touch_id,
    order_number as journey_id,
    shop_account as customer_id,
    'order.checkout' as touchpoint,
    channel,
    'customer' as actor,
    ordered_at as started_at
from records
union all
select order_number || '/confirmation', order_number, shop_account, 'order.confirmation', channel, null, confirmed_at
from records
where confirmed_at is not null
union all
select order_number || '/repeat', order_number, shop_account, 'loyalty.repeat', channel, 'customer', ordered_at
from records
where order_of_customer > 1
