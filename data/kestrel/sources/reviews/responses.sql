-- A review answers one question: how was what you bought?
select
    'review/' || order_number as response_id,
    'stars' as question,
    order_number as journey_id,
    product_handle as product_id,
    'product.use' as touchpoint,
    'satisfaction' as measure,
    rating as value,
    1 as scale_low,
    5 as scale_high,
    'review' as instrument,
    requested_on as asked_on,
    review_date as answered_at
from records
where curated = 'ok'
