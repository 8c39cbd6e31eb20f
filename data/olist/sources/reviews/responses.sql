-- A review answers one question: how was the order as a whole?
select
    review_id || '/' || order_id as response_id,
    'review_score' as question,
    order_id as journey_id,
    'product.order' as touchpoint,
    'satisfaction' as measure,
    review_score as value,
    1 as scale_low,
    5 as scale_high,
    'review' as instrument,
    review_creation_date as asked_on,
    review_answer_timestamp as answered_at
from records
