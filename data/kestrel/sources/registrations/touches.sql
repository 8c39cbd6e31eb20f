-- Out of the box and ready.
select
    serial || '/unboxing' as touch_id,
    order_number as journey_id,
    order_number || '/' || sku as line_id,
    serial as unit_id,
    'product.unboxing' as touchpoint,
    'customer' as actor,
    registered_at as started_at
from records
