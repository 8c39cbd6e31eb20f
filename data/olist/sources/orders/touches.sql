-- The four moments of an order that the export knows.
select
    order_id || '/purchase' as touch_id,
    order_id as journey_id,
    customer_id,
    'order.checkout' as touchpoint,
    'customer' as actor,
    order_purchase_timestamp as started_at
from records
union all
select order_id || '/approval', order_id, customer_id, 'order.approval', null, order_approved_at
from records
where order_approved_at is not null
union all
select order_id || '/handover', order_id, customer_id, 'delivery.handover', null, order_delivered_carrier_date
from records
where order_delivered_carrier_date is not null
union all
select order_id || '/delivery', order_id, customer_id, 'delivery.parcel', null, order_delivered_customer_date
from records
where order_delivered_customer_date is not null
