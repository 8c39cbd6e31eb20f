-- A replacement is asked for, and leaves; the unit is the machine that failed.
select
    replacement_id || '/request' as touch_id,
    case_number as journey_id,
    serial_number as unit_id,
    'request' as step,
    'repair.replacement' as touchpoint,
    requested_at as started_at
from records
union all
select replacement_id || '/dispatch', case_number, serial_number, 'dispatch', 'repair.replacement', dispatched_at
from records
where dispatched_at is not null
