-- Every promise with what became of it.
--
-- grain: promise_id, version
-- used by: disclosure
-- check: verdict in ('exceeded', 'kept', 'broken', 'pending', 'unknown', 'void', 'vague')
-- check: verdict <> 'exceeded' or tolerance is not null
-- check: fulfilment in ('in time', 'late', 'too early', 'missed', 'failed', 'overdue', 'pending', 'unknown', 'void', 'vague')
-- check: slack is null or happened_at is not null or result_value is not null
-- check: not is_due or verdict <> 'pending'
-- check: month is not null
-- check: customer_group between 0 and 31
with
    declared as (
        select
            count(*) filter (where clusters.cluster = 'seller') > 0 as by_seller,
            count(*) filter (where clusters.cluster = 'day') > 0 as by_day
        from workspace.clusters as clusters
    ),
    dated as (
        select
            commitments.*,
            promise_versions.version as version_name,
            promise_versions.first_due_on,
            resolutions.result,
            resolutions.cause,
            resolutions.happened_at,
            resolutions.known_at,
            resolutions.value as result_value,
            resolutions.quantity as result_quantity,
            commitments.target is not null and not commitments.is_duration as is_level,
            local_day(commitments.made_at, commitments.zone) as made_on,
            local_day(resolutions.happened_at, commitments.zone) as happened_on,
            coalesce(commitments.due_on, local_day(commitments.due_at, commitments.zone)) as last_day
        from promise_versions
        inner join commitments
            on commitments.promise_id = promise_versions.promise_id and commitments.version = promise_versions.version_number
        left join resolutions
            on resolutions.promise_id = commitments.promise_id and resolutions.version = commitments.version
    ),
    placed as (
        select
            dated.*,
            clock.as_of_on,
            case
                when dated.due_on is not null then dated.due_on < clock.as_of_on
                when dated.due_at is not null then dated.due_at < clock.as_of
                else dated.result is not null
            end as is_due,
            case
                when dated.due_on is not null
                    then dated.due_on < local_day(coalesce(completeness.complete_through, clock.as_of), dated.zone)
                when dated.due_at is not null
                    then dated.due_at < coalesce(completeness.complete_through, clock.as_of)
                else false
            end as is_past_due,
            days_between(clock.as_of_on, dated.last_day) > clock.observability_days as is_past_limit,
            case when dated.due_on is not null then dated.happened_on > dated.due_on else dated.happened_at > dated.due_at end as is_late,
            case
                when dated.due_on is not null then local_day(dated.known_at, dated.zone) > dated.due_on
                else dated.known_at > dated.due_at
            end as is_known_late,
            coalesce(dated.happened_at, dated.known_at) as ended_at,
            local_day(coalesce(dated.happened_at, dated.known_at), dated.zone) as ended_on,
            coalesce(completeness.complete_through, clock.as_of) as seen_at,
            local_day(coalesce(completeness.complete_through, clock.as_of), dated.zone) as seen_on,
            business_times.promised_duration as promised_business,
            business_times.ended_duration as ended_business,
            business_times.follow_up as follow_up_business,
            business_times.slack as slack_business,
            case
                when dated.is_level then dated.unit
                when dated.due_on is not null and dated.clock <> 'calendar' then 'business days'
                when dated.due_on is not null then 'days'
                when dated.due_at is not null and dated.clock <> 'calendar' then 'business seconds'
                when dated.due_at is not null then 'seconds'
                else dated.unit
            end as slack_unit,
            coalesce(dated.tolerance, 0)
                * case when dated.is_level or dated.due_at is null then 1 when dated.is_duration then dated.unit_seconds else 3600 end as grace
        from dated
        cross join clock
        left join completeness on completeness.touchpoint = dated.touchpoint
        left join business_times on business_times.promise_id = dated.promise_id and business_times.version = dated.version
    ),
    measured as (
        select
            placed.*,
            case
                when placed.result is distinct from 'fulfilled' then null
                when placed.is_level and placed.better = 'within'
                    then round(placed.grace - abs(placed.target - placed.result_value), 4)
                when placed.is_level and placed.better = 'higher' then round(placed.result_value - placed.target, 4)
                when placed.is_level then round(placed.target - placed.result_value, 4) -- as exact as the money in the lake
                when placed.clock <> 'calendar' then placed.slack_business
                when placed.due_on is not null then days_between(placed.due_on, placed.happened_on)
                else seconds_between(placed.due_at, placed.happened_at)
            end as slack
        from placed
    ),
    judged as (
        select
            measured.*,
            case
                when measured.last_day is null and not measured.is_level then 'vague'
                when measured.result = 'fulfilled' and measured.slack is null then 'unknown'
                when measured.result = 'fulfilled' and measured.slack < 0
                    then case when measured.is_level then 'missed' else 'late' end
                when measured.result = 'fulfilled' and measured.is_level and measured.is_late then 'late'
                when measured.result = 'fulfilled'
                    and measured.better = 'within'
                    and measured.slack > measured.grace
                    then 'too early'
                when measured.result = 'fulfilled' then 'in time'
                when measured.result = 'failed' then 'failed'
                when measured.result = 'released' and measured.cause = 'company' then 'failed'
                when measured.result = 'released' and measured.is_known_late then 'overdue'
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
    judged.version_name as version, -- in force at the commitment, the last one, or what the customer had asked for
    judged.asked_promise_id,
    judged.journey_id,
    judged.line_id,
    judged.parcel_id,
    judged.customer_id,
    judged.product_id,
    judged.seller_id,
    judged.campaign_id,
    judged.touchpoint,
    judged.kind,
    judged.aspect,
    judged.made_by,
    judged.is_standing,
    judged.region,
    judged.channel,
    judged.category,
    judged.tier,
    coalesce(customers.audience, 'not said') as audience,
    coalesce(customers.segment, 'not said') as segment, -- of the customer; "others" where no segment fits
    month_of(coalesce(judged.first_due_on, judged.made_on, judged.as_of_on)) as month, -- of the first due day, else of the day it was made
    judged.first_due_on,
    judged.made_at,
    judged.made_on,
    judged.due_at, -- null where a whole day was promised
    judged.last_day as due_on,
    judged.zone,
    judged.clock, -- by which it runs: every hour of every day, or a calendar of the workspace
    judged.result,
    judged.happened_at,
    judged.happened_on,
    judged.known_at,
    judged.result_value,
    judged.target as promised_target, -- a level, or a duration in its own unit
    judged.is_level,
    judged.better,
    judged.tolerance,
    judged.slack_unit,
    cast(
        round(
            case
                when judged.slack_unit in ('days', 'business days') and not judged.is_level then judged.slack
                when judged.slack_unit in ('seconds', 'business seconds') and not judged.is_level then judged.slack / 60.0
                else judged.slack * 1000
            end
        ) as bigint
    ) as slack_steps, -- whole days, minutes, or thousandths of the unit
    judged.slack, -- how much earlier or better than promised, in slack_unit; negative: later or worse
    case
        when judged.is_level then null
        when judged.clock <> 'calendar' then judged.promised_business
        when judged.slack_unit = 'days' then days_between(judged.last_day, judged.made_on)
        when judged.slack_unit = 'seconds' then seconds_between(judged.due_at, judged.made_at)
    end as promised_duration, -- from the promise to its due, in slack_unit
    case
        when judged.is_level or judged.result = 'fulfilled' and judged.happened_at is null then null
        when judged.clock <> 'calendar' then judged.ended_business
        when judged.slack_unit = 'days' then days_between(judged.ended_on, judged.made_on)
        when judged.slack_unit = 'seconds' then seconds_between(judged.ended_at, judged.made_at)
    end as ended_duration, -- from the promise to its end, fulfilled or not, in slack_unit; null while it is open
    case
        when judged.is_level then null
        when judged.clock <> 'calendar' then judged.follow_up_business
        when judged.slack_unit = 'days' then days_between(judged.seen_on, judged.made_on) - 1
        when judged.slack_unit = 'seconds' then seconds_between(judged.seen_at, judged.made_at)
    end as follow_up, -- from the promise to the end of the record, or to the last day that was seen to its end
    judged.fulfilment, -- in time, late, too early, missed, failed, overdue, pending, unknown, void, vague
    case
        when judged.fulfilment = 'in time' and judged.tolerance is not null and judged.slack > judged.grace then 'exceeded'
        when judged.fulfilment = 'in time' then 'kept'
        when judged.fulfilment in ('late', 'too early', 'missed', 'failed', 'overdue') then 'broken'
        else judged.fulfilment
    end as verdict,
    judged.fulfilment <> 'pending' and (judged.is_due or judged.fulfilment in ('late', 'missed', 'failed')) as is_due, -- fell due by asOf; a promise met before that is early
    case
        when judged.quantity is null then null
        when judged.result = 'fulfilled' then judged.result_quantity >= judged.quantity
        when judged.fulfilment in ('failed', 'overdue') then false
    end as is_in_full, -- no less than the quantity promised came; null where none was promised, or none told
    judged.fulfilment = 'void' and judged.cause = 'not said' as is_void_not_said,
    coalesce(customers.customer_group, group_of(coalesce(judged.customer_id, judged.promise_id))) as customer_group, -- one of 32
    case when declared.by_seller then group_of(coalesce(judged.seller_id, judged.promise_id)) end as seller_group, -- one of 32, if outcomes cluster by seller
    case
        when declared.by_day then group_of(coalesce(cast(judged.last_day as varchar), judged.promise_id))
    end as day_group -- one of 32, by due day, if outcomes cluster by day
from judged
cross join declared
left join customers on customers.customer_id = judged.customer_id
