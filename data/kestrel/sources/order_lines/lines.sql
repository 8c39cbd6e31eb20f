select
    order_number || '/' || line_number as line_id,
    order_number as journey_id,
    product_id,
    quantity,
    unit_price as value,
    'EUR' as currency
from records
