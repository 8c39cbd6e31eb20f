-- One question asked at one site: 1 if the answer was the standard answer, 0 if not.
select
    visit as response_id,
    "checklist.question" as question,
    shopper as respondent_id,
    site as resource_id,
    channel as touchpoint,
    "checklist.question" as item,
    'information' as aspect,
    'perception' as measure,
    "checklist.as_standard"::integer as value,
    0 as scale_low,
    1 as scale_high,
    'mystery_shopper' as instrument,
    date as asked_on,
    wave
from records
