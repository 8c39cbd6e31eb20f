-- How long each complaint waited for its solution, or has waited by the end of the record.
--
-- It belongs where it was opened; where no touch says, to the touchpoint that promised the customer the most time for it.
--
-- grain: touchpoint, subject_id
-- check: duration >= 0 and follow_up >= 0
with
    opened as (
        select touches.journey_id, min(touches.touchpoint) as touchpoint
        from touches
        where touches.step = 'complaint' and touches.journey_id is not null
        group by touches.journey_id
    ),
    promised as (
        select
            pairs.journey_id,
            pairs.touchpoint,
            case when pairs.slack_unit = 'seconds' then pairs.promised_duration end as promised,
            row_number() over (partition by pairs.journey_id order by pairs.due_on desc nulls last, pairs.touchpoint) as place
        from pairs
        inner join journeys on journeys.journey_id = pairs.journey_id and journeys.reason = 'complaint'
        where pairs.version = 'commitment' and pairs.aspect = 'time' and pairs.promised_duration is not null
    ),
    complaints as (
        select
            journeys.journey_id,
            coalesce(opened.touchpoint, promised.touchpoint) as touchpoint,
            journeys.customer_id,
            journeys.seller_id,
            journeys.region,
            journeys.category,
            journeys.channel,
            journeys.tier,
            local_day(journeys.started_at, clock.zone) as opened_on,
            seconds_between(clock.as_of, journeys.started_at) as follow_up,
            case when journeys.ended_at <= clock.as_of then seconds_between(journeys.ended_at, journeys.started_at) end as solved,
            case when opened.touchpoint is null or opened.touchpoint = promised.touchpoint then promised.promised end as promised
        from journeys
        cross join clock
        left join opened on opened.journey_id = journeys.journey_id
        left join promised on promised.journey_id = journeys.journey_id and promised.place = 1
        where journeys.kind = 'case' and journeys.reason = 'complaint' and journeys.started_at <= clock.as_of
    )
select
    complaints.touchpoint,
    complaints.journey_id as subject_id,
    complaints.journey_id,
    month_of(complaints.opened_on) as month, -- in which it was opened
    complaints.region,
    complaints.category,
    complaints.channel,
    complaints.tier,
    'hours' as unit,
    case when complaints.solved is null then 'censored' else 'fulfilled' end as cause,
    greatest(coalesce(complaints.solved, complaints.follow_up), 0) as duration, -- seconds
    complaints.promised,
    complaints.follow_up,
    group_of(coalesce(complaints.customer_id, complaints.journey_id)) as customer_group,
    group_of(coalesce(complaints.seller_id, complaints.journey_id)) as seller_group,
    group_of(cast(complaints.opened_on as varchar)) as day_group
from complaints
where complaints.touchpoint is not null
