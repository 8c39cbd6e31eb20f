-- Each item is a line.
select
    order_id || '/' || order_item_id as line_id,
    order_id as journey_id,
    product_id,
    seller_id,
    1 as quantity,
    price as value,
    'BRL' as currency
from records
