-- Two questions: how satisfied, and how likely to recommend.
select
    "Respondent ID" as response_id,
    'satisfied' as question,
    "Respondent ID" as respondent_id,
    'loyalty.survey' as touchpoint,
    'satisfaction' as measure,
    satisfied as value,
    1 as scale_low,
    5 as scale_high,
    'survey' as instrument,
    "Start Date" as asked_on
from records
where satisfied is not null
union all
select "Respondent ID", 'recommend', "Respondent ID", 'loyalty.survey', 'recommend', recommend, 0, 10, 'survey', "Start Date"
from records
where recommend is not null
