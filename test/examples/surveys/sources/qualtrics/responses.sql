-- Both questions of one person: a choice, and what they wrote.
select
    ResponseId as response_id,
    'Q1' as question,
    ResponseId as respondent_id,
    'loyalty.survey' as touchpoint,
    'mention' as measure,
    Q1 as value,
    Q2 as comment,
    'survey' as instrument,
    StartDate as asked_at,
    EndDate as answered_at,
    lower(UserLanguage) as language
from records
where Finished
