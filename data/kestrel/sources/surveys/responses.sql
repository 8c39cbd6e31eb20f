-- Asked before the experience the answer is an expectation, asked afterwards a perception; each item has its touchpoint.
select
    response_id,
    'delivery' as question,
    order_number as journey_id,
    'delivery.parcel' as touchpoint,
    'delivery' as item,
    case wave when 'before' then 'expectation' else 'perception' end as measure,
    delivery as value,
    1 as scale_low,
    7 as scale_high,
    'survey' as instrument,
    asked_at,
    answered_at,
    wave
from records
where delivery is not null
union all
select
    response_id,
    'setting_up',
    order_number,
    'product.unboxing',
    'setting_up',
    case wave when 'before' then 'expectation' else 'perception' end,
    setting_up,
    1,
    7,
    'survey',
    asked_at,
    answered_at,
    wave
from records
where setting_up is not null
