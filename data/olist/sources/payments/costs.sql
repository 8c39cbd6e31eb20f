-- What the customer was charged.
select
    order_id || '/' || payment_sequential as cost_id,
    order_id as journey_id,
    'order.approval' as touchpoint,
    'charge' as kind,
    payment_value as amount,
    'BRL' as currency
from records
