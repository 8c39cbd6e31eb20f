-- The repair itself; the export knows its day.
select
    id as touch_id,
    id as journey_id,
    id as unit_id,
    'repair.event' as touchpoint,
    group_identifier as resource_id,
    event_date as started_on,
    lower(repair_status) as result,
    repair_barrier_if_end_of_life as fault_code
from records
