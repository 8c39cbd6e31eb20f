-- A choice, and what was written with it.
select
    response as response_id,
    'Q1' as question,
    response as respondent_id,
    'loyalty.survey' as touchpoint,
    'mention' as measure,
    Q1 as value,
    Q2 as comment,
    'survey' as instrument,
    started as asked_at,
    ended as answered_at
from records
where finished
