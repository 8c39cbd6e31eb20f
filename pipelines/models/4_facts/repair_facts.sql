-- Whether the first repair mends a fault: the article does not come again with the same fault within the window.
--
-- A first repair has none of the same article and fault that ended within the window before it. Repairs whose window is still
-- open at asOf are no rows.
--
-- grain: metric, touchpoint, subject_id
-- check: part between 0 and 1
select
    'fixed_first_time' as metric,
    repairs.touchpoint,
    repairs.repair_id as subject_id,
    repairs.journey_id,
    cast(null as varchar) as line_id,
    repairs.customer_id,
    local_day(repairs.returned_at, clock.zone) as counted_on,
    cast(null as varchar) as channel,
    cast(null as varchar) as own_dimension,
    cast(null as varchar) as own_value,
    case
        when seconds_between(repairs.next_received_at, repairs.returned_at) <= settings.fault_repeat_days * 86400 then 0
        else 1
    end as part, -- 1: mended
    1 as whole
from repairs
cross join workspace.settings as settings
cross join clock
where seconds_between(clock.as_of, repairs.returned_at) >= settings.fault_repeat_days * 86400
    and (repairs.previous_returned_at is null
        or seconds_between(repairs.received_at, repairs.previous_returned_at) > settings.fault_repeat_days * 86400)
