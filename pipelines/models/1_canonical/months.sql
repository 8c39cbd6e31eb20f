-- Each month of the record, from its first moment to asOf.
--
-- grain: month
-- check: first_on <= last_on
select
    month_of(days.day) as month,
    min(days.day) as first_on,
    max(days.day) as last_on, -- the last day of the month, or of the record
    start_of_day(min(days.day), min(clock.zone)) as starts_at
from workspace.days as days
cross join clock
where days.day <= clock.last_on
group by month_of(days.day)
