-- A machine that left is a machine that we cannot sell.
select
    replacement_id as cost_id,
    case_number as journey_id,
    'repair.replacement' as touchpoint,
    'replacement' as kind,
    cost as amount,
    'EUR' as currency,
    dispatched_at as incurred_at
from records
where dispatched_at is not null
