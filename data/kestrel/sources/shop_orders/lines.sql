-- A line item: what one piece of it costs.
select
    order_number || '/' || sku as line_id,
    order_number as journey_id,
    sku as product_id,
    quantity,
    price as value,
    currency
from records
