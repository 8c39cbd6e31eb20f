-- What the repair cost us, when it was done.
select
    repair_id as cost_id,
    case_number as journey_id,
    'repair.workshop' as touchpoint,
    'repair' as kind,
    cost as amount,
    'EUR' as currency,
    returned_at as incurred_at
from records
where returned_at is not null
