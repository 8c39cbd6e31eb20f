-- A mean of many answers counts as often as people gave them; too few to print are no answer.
select
    'panel/' || wave || '/' || maker as response_id,
    item as question,
    respondents as weight,
    item,
    case item when 'value' then 'price' else item end as measure,
    score as value,
    1 as scale_low,
    10 as scale_high,
    'survey' as instrument,
    wave,
    maker as subject
from records
where score is not null
