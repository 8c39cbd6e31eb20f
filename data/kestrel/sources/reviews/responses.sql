-- A review answers one question: how was what you bought?
select
    review_id as response_id,
    'stars' as question,
    order_number as journey_id,
    'product.use' as touchpoint,
    'satisfaction' as measure,
    stars as value,
    1 as scale_low,
    5 as scale_high,
    'review' as instrument,
    asked_on,
    answered_at
from records
