-- The 24-hour line: a person answers within so many seconds, at any hour. It stands for every call.
select
    'support.phone/' || answer_within || ' seconds' as promise_id,
    1 as version,
    true as standing,
    'support.phone' as touchpoint,
    'policy' as kind,
    'time' as aspect,
    'a person answers' as object,
    'at any hour of any day' as condition,
    'calendar' as clock,
    answer_within as target,
    'seconds' as unit,
    'lower' as better,
    'The 24-hour line: a person answers within two minutes, day and night' as wording
from records
where answer_within is not null
group by answer_within
