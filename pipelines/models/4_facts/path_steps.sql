-- Each step of a journey from one touchpoint straight to the next, with the time between; its start and its end are steps as well.
--
-- The time runs from the last touch of a visit to the first touch of the next.
--
-- grain: path_number, place
-- used by: disclosure
-- check: place >= 0
-- check: bin_low is null or bin_low < bin_high
with
    steps as (
        select
            visits.path_number,
            visits.place,
            visits.touchpoint,
            coalesce(visits.next_touchpoint, 'end') as next_touchpoint,
            visits.is_next_inbound as is_inbound,
            seconds_between(visits.next_started_at, visits.ended_at) / 3600.0 as hours
        from visits
        union all
        select visits.path_number, 0, 'start', visits.touchpoint, visits.is_inbound, null
        from visits
        where visits.place = 1
    )
select
    steps.path_number,
    steps.place, -- 0 is the start
    steps.touchpoint, -- "start" before the first
    steps.next_touchpoint, -- "end" after the last
    case when steps.next_touchpoint = 'end' then paths.ending else 'went on' end as ending,
    coalesce(steps.is_inbound, false) as is_inbound, -- the customer came to us, as far as recorded
    case when steps.hours > 0 then log_bin_low(steps.hours) when steps.hours = 0 then 0 end as bin_low, -- hours
    case when steps.hours > 0 then log_bin_high(steps.hours) when steps.hours = 0 then 0.0001 end as bin_high,
    paths.is_judged,
    paths.is_broken,
    paths.person,
    paths.customer_group,
    paths.seller_group,
    paths.day_group
from steps
inner join paths on paths.path_number = steps.path_number
