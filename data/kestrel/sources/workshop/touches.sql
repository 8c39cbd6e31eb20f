-- A machine comes in, and goes back.
select
    repair_id || '/intake' as touch_id,
    case_number as journey_id,
    serial_number as unit_id,
    'intake' as step,
    'repair.workshop' as touchpoint,
    fault_code,
    received_at as started_at
from records
union all
select repair_id || '/return', case_number, serial_number, 'return', 'repair.workshop', fault_code, returned_at
from records
where returned_at is not null
