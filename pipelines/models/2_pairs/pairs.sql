-- Every promise with what became of it.
--
-- grain: promise_id, version
-- check: verdict in ('exceeded', 'kept', 'broken', 'pending', 'unknown', 'void', 'vague')
-- check: verdict <> 'exceeded' or tolerance is not null
-- check: fulfilment in ('in time', 'late', 'too early', 'missed', 'failed', 'overdue', 'pending', 'unknown', 'void', 'vague')
-- check: slack is null or happened_at is not null or result_value is not null
-- check: not is_due or verdict <> 'pending'
-- check: month is not null
-- check: customer_group between 0 and 31
with
    seen as (
        select
            outcomes.promise_id,
            outcomes.journey_id,
            outcomes.line_id,
            outcomes.parcel_id,
            outcomes.touchpoint,
            outcomes.aspect,
            outcomes.result,
            outcomes.cause,
            outcomes.happened_at,
            outcomes.known_at,
            cast(outcomes.value as double) as value
        from outcomes
        cross join clock
        where coalesce(outcomes.happened_at, outcomes.known_at, clock.as_of) <= clock.as_of
    ),
    matched as (
        select
            promises.promise_id,
            promise_versions.version,
            promise_versions.first_due_on,
            promises.journey_id,
            promises.line_id,
            promises.customer_id,
            promises.seller_id,
            promises.touchpoint,
            promises.kind,
            promises.aspect,
            promises.region,
            promises.channel,
            promises.category,
            promises.tier,
            promises.made_at,
            promises.due_at,
            promises.due_on,
            promises.zone,
            promises.target,
            promises.unit,
            promises.better,
            promises.tolerance,
            coalesce(by_promise.result, by_line.result, by_parcel.result, by_journey.result) as result,
            case
                when by_promise.result is not null then by_promise.cause
                when by_line.result is not null then by_line.cause
                when by_parcel.result is not null then by_parcel.cause
                else by_journey.cause
            end as cause,
            case
                when by_promise.result is not null then by_promise.happened_at
                when by_line.result is not null then by_line.happened_at
                when by_parcel.result is not null then by_parcel.happened_at
                else by_journey.happened_at
            end as happened_at,
            case
                when by_promise.result is not null then by_promise.known_at
                when by_line.result is not null then by_line.known_at
                when by_parcel.result is not null then by_parcel.known_at
                else by_journey.known_at
            end as known_at,
            case
                when by_promise.result is not null then by_promise.value
                when by_line.result is not null then by_line.value
                when by_parcel.result is not null then by_parcel.value
                else by_journey.value
            end as result_value
        from promise_versions
        inner join promises
            on promises.promise_id = promise_versions.promise_id and promises.version = promise_versions.version_number
        cross join clock
        left join seen as by_promise on by_promise.promise_id = promises.promise_id
        left join seen as by_line
            on by_line.promise_id is null
            and by_line.line_id = promises.line_id
            and by_line.touchpoint = promises.touchpoint
            and by_line.aspect = promises.aspect
        left join seen as by_parcel
            on by_parcel.promise_id is null
            and by_parcel.line_id is null
            and by_parcel.parcel_id = promises.parcel_id
            and by_parcel.touchpoint = promises.touchpoint
            and by_parcel.aspect = promises.aspect
        left join seen as by_journey
            on by_journey.promise_id is null
            and by_journey.line_id is null
            and by_journey.parcel_id is null
            and by_journey.journey_id = promises.journey_id
            and by_journey.touchpoint = promises.touchpoint
            and by_journey.aspect = promises.aspect
        where coalesce(promises.made_at, clock.as_of) <= clock.as_of
    ),
    dated as (
        select
            matched.*,
            local_day(matched.made_at, matched.zone) as made_on,
            local_day(matched.happened_at, matched.zone) as happened_on,
            coalesce(matched.due_on, local_day(matched.due_at, matched.zone)) as last_day,
            case
                when matched.due_on is not null then 'days'
                when matched.due_at is not null then 'seconds'
                else matched.unit
            end as slack_unit,
            clock.as_of_on,
            case
                when matched.due_on is not null then matched.due_on < clock.as_of_on
                when matched.due_at is not null then matched.due_at < clock.as_of
                else matched.result is not null
            end as is_due,
            case
                when matched.due_on is not null
                    then matched.due_on < local_day(coalesce(completeness.complete_through, clock.as_of), matched.zone)
                when matched.due_at is not null
                    then matched.due_at < coalesce(completeness.complete_through, clock.as_of)
                else false
            end as is_past_due,
            days_between(clock.as_of_on, coalesce(matched.due_on, local_day(matched.due_at, matched.zone)))
                > clock.observability_days as is_past_limit
        from matched
        cross join clock
        left join completeness on completeness.touchpoint = matched.touchpoint
    ),
    measured as (
        select
            dated.*,
            case when dated.due_at is not null then 3600 else 1 end * coalesce(dated.tolerance, 0) as grace,
            case
                when dated.result is distinct from 'fulfilled' then null
                when dated.due_on is not null then days_between(dated.due_on, dated.happened_on)
                when dated.due_at is not null then seconds_between(dated.due_at, dated.happened_at)
                when dated.better = 'higher' then dated.result_value - dated.target
                else dated.target - dated.result_value
            end as slack
        from dated
    ),
    judged as (
        select
            measured.*,
            case
                when measured.last_day is null and measured.target is null then 'vague'
                when measured.result = 'fulfilled' and measured.slack is null then 'unknown'
                when measured.result = 'fulfilled' and measured.slack < 0
                    then case when measured.last_day is null then 'missed' else 'late' end
                when measured.result = 'fulfilled'
                    and measured.better = 'within'
                    and measured.slack > measured.grace
                    then 'too early'
                when measured.result = 'fulfilled' then 'in time'
                when measured.result = 'failed' then 'failed'
                when measured.result = 'released' and measured.cause = 'company' then 'failed'
                when measured.result = 'released' and local_day(measured.known_at, measured.zone) > measured.last_day
                    then 'overdue'
                when measured.result = 'released' then 'void'
                when measured.last_day is null then 'unknown'
                when not measured.is_past_due then 'pending'
                when measured.is_past_limit then 'unknown'
                else 'overdue'
            end as fulfilment
        from measured
    )
select
    judged.promise_id,
    judged.version, -- in force at the commitment, or the last one
    judged.journey_id,
    judged.line_id,
    judged.customer_id,
    judged.touchpoint,
    judged.kind,
    judged.aspect,
    judged.region,
    judged.channel,
    judged.category,
    judged.tier,
    month_of(coalesce(judged.first_due_on, judged.made_on, judged.as_of_on)) as month, -- of the first due day, else of the day it was made
    judged.first_due_on,
    judged.last_day as due_on,
    judged.happened_at,
    judged.result_value,
    judged.tolerance,
    judged.slack_unit,
    cast(
        round(
            case judged.slack_unit
                when 'days' then judged.slack
                when 'seconds' then judged.slack / 60.0
                else judged.slack * 1000
            end
        ) as bigint
    ) as slack_steps, -- whole days, minutes, or thousandths of the unit
    judged.slack, -- how much earlier than promised, in slack_unit; negative: later
    case
        when judged.slack_unit = 'days' then days_between(judged.last_day, judged.made_on)
        when judged.slack_unit = 'seconds' then seconds_between(judged.due_at, judged.made_at)
    end as promised_duration, -- from the promise to its due, in slack_unit
    case
        when judged.result is distinct from 'fulfilled' then null
        when judged.slack_unit = 'days' then days_between(judged.happened_on, judged.made_on)
        when judged.slack_unit = 'seconds' then seconds_between(judged.happened_at, judged.made_at)
    end as actual_duration, -- from the promise to its fulfilment, in slack_unit
    judged.fulfilment, -- in time, late, too early, missed, failed, overdue, pending, unknown, void, vague
    case
        when judged.fulfilment = 'in time' and judged.tolerance is not null and judged.slack > judged.grace then 'exceeded'
        when judged.fulfilment = 'in time' then 'kept'
        when judged.fulfilment in ('late', 'too early', 'missed', 'failed', 'overdue') then 'broken'
        else judged.fulfilment
    end as verdict,
    judged.fulfilment <> 'pending' and (judged.is_due or judged.fulfilment in ('late', 'failed')) as is_due, -- fell due by asOf; a promise met before that is early
    judged.fulfilment = 'void' and judged.cause = 'not said' as is_void_not_said,
    group_of(coalesce(judged.customer_id, judged.promise_id)) as customer_group, -- one of 32
    group_of(coalesce(judged.seller_id, judged.promise_id)) as seller_group, -- one of 32
    group_of(coalesce(cast(judged.last_day as varchar), judged.promise_id)) as day_group -- one of 32, by due day
from judged
