-- Each order is a journey; it ends when the parcel arrives.
select
    order_id as journey_id,
    customer_id,
    'order' as kind,
    order_status as status,
    order_purchase_timestamp as started_at,
    order_delivered_customer_date as ended_at
from records
