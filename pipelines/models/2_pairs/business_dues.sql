-- When a duration in business hours or business days has run, by its calendar.
--
-- Hours run while the calendar is open. Days are open days after the day on which the promise was made, each kept until its end.
--
-- grain: promise_id, version
-- check: due_at is not null or due_on is not null
with
    terms as (
        select promises.promise_id, promises.version, promises.clock, promises.unit, promises.unit_seconds, promises.target, promises.made_at
        from promises
        where promises.is_duration and promises.clock <> 'calendar' and not promises.is_standing
        union all
        select
            standing_matches.promise_id,
            promises.version,
            promises.clock,
            promises.unit,
            promises.unit_seconds,
            promises.target,
            standing_matches.applied_at as made_at
        from standing_matches
        inner join promises
            on promises.promise_id = standing_matches.standing_id and promises.version = standing_matches.standing_version
        where promises.is_duration and promises.clock <> 'calendar'
    ),
    dated as (
        select terms.*, local_day(terms.made_at, clock.zone) as made_on
        from terms
        cross join clock
    ),
    started as (
        select
            dated.promise_id,
            dated.version,
            dated.clock,
            dated.unit,
            dated.made_at,
            calendar_days.open_seconds_before
                + open_seconds_until(dated.made_at, calendar_days.opens_at, calendar_days.closes_at)
                + cast(round(dated.target * dated.unit_seconds) as bigint) as due_seconds,
            calendar_days.open_days_through + cast(round(dated.target) as bigint) as due_days
        from dated
        inner join workspace.calendar_days as calendar_days
            on calendar_days.calendar = dated.clock and calendar_days.day = dated.made_on
    ),
    placed as (
        select
            started.promise_id,
            started.version,
            started.clock,
            started.made_at,
            started.due_seconds,
            max(started.open_seconds_before) over (
                partition by started.clock
                order by started.due_seconds, started.is_day
                rows between unbounded preceding and current row
            ) as open_seconds_before
        from (
            select
                started.promise_id,
                started.version,
                started.clock,
                started.made_at,
                started.due_seconds,
                0 as is_day, -- what runs out as a day closes is due that day, not the next
                cast(null as bigint) as open_seconds_before
            from started
            where started.unit <> 'days'
            union all
            select
                null as promise_id,
                null as version,
                calendar_days.calendar as clock,
                null as made_at,
                calendar_days.open_seconds_before as due_seconds,
                1 as is_day,
                calendar_days.open_seconds_before
            from workspace.calendar_days as calendar_days
            where calendar_days.open_seconds > 0
        ) as started
    )
select
    placed.promise_id,
    placed.version,
    greatest(
        placed.made_at,
        seconds_after(calendar_days.opens_at, placed.due_seconds - placed.open_seconds_before)
    ) as due_at,
    cast(null as date) as due_on
from placed
inner join workspace.calendar_days as calendar_days
    on calendar_days.calendar = placed.clock
    and calendar_days.open_seconds_before = placed.open_seconds_before
    and calendar_days.open_seconds > 0
where placed.promise_id is not null and placed.due_seconds <= placed.open_seconds_before + calendar_days.open_seconds
union all
select started.promise_id, started.version, null as due_at, calendar_days.day as due_on
from started
inner join workspace.calendar_days as calendar_days
    on calendar_days.calendar = started.clock
    and calendar_days.open_days_through = started.due_days
    and calendar_days.opens_at is not null
where started.unit = 'days'
