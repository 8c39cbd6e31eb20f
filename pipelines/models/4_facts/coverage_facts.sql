-- Whether an answer that is promised at any hour comes in time at every hour.
--
-- Judged are the standing promises of a time that run by every hour of every day; the hour is that in which the customer began to
-- wait, in the workspace's zone. Verdicts that fell due only.
--
-- grain: metric, touchpoint, own_dimension, own_value, subject_id
-- check: part between 0 and 1
with
    answered as (
        select
            pairs.promise_id,
            pairs.touchpoint,
            pairs.journey_id,
            pairs.customer_id,
            pairs.channel,
            local_day(pairs.made_at, clock.zone) as counted_on,
            hour_of_week(pairs.made_at, clock.zone) as hour_of_week,
            hour_of_day(pairs.made_at, clock.zone) as hour_of_day,
            case when pairs.verdict = 'broken' then 0 else 1 end as part
        from pairs
        cross join clock
        where pairs.version = 'commitment'
            and pairs.is_standing
            and pairs.aspect = 'time'
            and pairs.clock = 'calendar'
            and pairs.due_at is not null
            and pairs.is_due
            and pairs.verdict in ('exceeded', 'kept', 'broken')
    ),
    hours as (
        select cast(null as varchar) as own_dimension
        union all
        select 'hour_of_week'
        union all
        select 'hour_of_day'
    )
select
    'covered_share' as metric,
    answered.touchpoint,
    answered.promise_id as subject_id,
    answered.journey_id,
    cast(null as varchar) as line_id,
    answered.customer_id,
    answered.counted_on,
    answered.channel,
    hours.own_dimension,
    case hours.own_dimension
        when 'hour_of_week' then answered.hour_of_week
        when 'hour_of_day' then answered.hour_of_day
    end as own_value,
    answered.part, -- 1: in time
    1 as whole
from answered
cross join hours
