-- What was promised and what it took by a calendar of the workspace: seconds of opening hours, or business days.
--
-- What happens on a closed day counts as of the next open one.
--
-- grain: promise_id, version
-- check: promised_duration is not null
with
    moments as (
        select
            commitments.promise_id,
            commitments.version,
            commitments.clock,
            case when commitments.due_on is null then 'seconds' else 'days' end as unit,
            moments.moment,
            case moments.moment
                when 'made' then commitments.made_at
                when 'due' then commitments.due_at
                else resolutions.happened_at
            end as occurred_at,
            case moments.moment
                when 'made' then local_day(commitments.made_at, clock.zone)
                when 'due' then coalesce(commitments.due_on, local_day(commitments.due_at, clock.zone))
                else local_day(resolutions.happened_at, clock.zone)
            end as day
        from commitments
        cross join clock
        cross join (
            select 'made' as moment
            union all
            select 'due' as moment
            union all
            select 'happened' as moment
        ) as moments
        left join resolutions
            on resolutions.promise_id = commitments.promise_id
            and resolutions.version = commitments.version
            and resolutions.result = 'fulfilled'
        where commitments.clock <> 'calendar' and (commitments.due_at is not null or commitments.due_on is not null)
    ),
    placed as (
        select
            moments.promise_id,
            moments.version,
            moments.moment,
            case
                when moments.unit = 'seconds'
                    then calendar_days.open_seconds_before
                        + open_seconds_until(moments.occurred_at, calendar_days.opens_at, calendar_days.closes_at)
                when moments.moment = 'made' or calendar_days.opens_at is not null then calendar_days.open_days_through
                else calendar_days.open_days_through + 1
            end as place
        from moments
        inner join workspace.calendar_days as calendar_days
            on calendar_days.calendar = moments.clock and calendar_days.day = moments.day
    ),
    beside as (
        select
            placed.promise_id,
            placed.version,
            max(case when placed.moment = 'made' then placed.place end) as made,
            max(case when placed.moment = 'due' then placed.place end) as due,
            max(case when placed.moment = 'happened' then placed.place end) as happened
        from placed
        group by placed.promise_id, placed.version
    )
select
    beside.promise_id,
    beside.version,
    beside.due - beside.made as promised_duration,
    beside.happened - beside.made as actual_duration,
    beside.due - beside.happened as slack -- how much earlier than promised; negative: later
from beside
where beside.made is not null and beside.due is not null
