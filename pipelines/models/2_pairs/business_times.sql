-- What was promised and what it took by a calendar of the workspace: seconds of opening hours, or business days.
--
-- What happens on a closed day counts as of the next open one. Days are followed up to the last that was seen to its end.
--
-- grain: promise_id, version
-- check: promised_duration is not null
with
    terms as (
        select
            commitments.promise_id,
            commitments.version,
            commitments.clock,
            case when commitments.due_on is null then 'seconds' else 'days' end as unit,
            commitments.made_at,
            commitments.due_at,
            coalesce(commitments.due_on, local_day(commitments.due_at, clock.zone)) as due_on,
            case
                when resolutions.result = 'fulfilled' then resolutions.happened_at
                else coalesce(resolutions.happened_at, resolutions.known_at)
            end as ended_at,
            coalesce(completeness.complete_through, clock.as_of) as seen_at,
            clock.zone
        from commitments
        cross join clock
        left join resolutions
            on resolutions.promise_id = commitments.promise_id and resolutions.version = commitments.version
        left join completeness on completeness.touchpoint = commitments.touchpoint
        where commitments.clock <> 'calendar' and (commitments.due_at is not null or commitments.due_on is not null)
    ),
    moments as (
        select
            terms.promise_id,
            terms.version,
            terms.clock,
            terms.unit,
            moments.moment,
            case moments.moment
                when 'made' then terms.made_at
                when 'due' then terms.due_at
                when 'ended' then terms.ended_at
                else terms.seen_at
            end as occurred_at,
            case
                when moments.moment = 'made' then local_day(terms.made_at, terms.zone)
                when moments.moment = 'due' then terms.due_on
                when moments.moment = 'ended' then local_day(terms.ended_at, terms.zone)
                when terms.unit = 'days' then days_after(local_day(terms.seen_at, terms.zone), -1)
                else local_day(terms.seen_at, terms.zone)
            end as day
        from terms
        cross join (
            select 'made' as moment
            union all
            select 'due' as moment
            union all
            select 'ended' as moment
            union all
            select 'seen' as moment
        ) as moments
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
                when moments.moment in ('made', 'seen') or calendar_days.opens_at is not null
                    then calendar_days.open_days_through
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
            max(case when placed.moment = 'ended' then placed.place end) as ended,
            max(case when placed.moment = 'seen' then placed.place end) as seen
        from placed
        group by placed.promise_id, placed.version
    )
select
    beside.promise_id,
    beside.version,
    beside.due - beside.made as promised_duration,
    beside.ended - beside.made as ended_duration, -- from the promise to its end, fulfilled or not
    beside.seen - beside.made as follow_up, -- from the promise to the end of the record
    beside.due - beside.ended as slack -- how much earlier than promised; negative: later
from beside
where beside.made is not null and beside.due is not null
