-- Each order is a journey.
select
    order_number as journey_id,
    shop_account as customer_id,
    'order' as kind,
    order_status as status,
    ordered_at as started_at,
    channel,
    region,
    'EUR' as currency
from records
