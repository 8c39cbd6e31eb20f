-- Each answer to each question once.
--
-- grain: response_id, question
-- check: value is null or scale_low is null or value between scale_low and scale_high
select
    ranked.response_id,
    ranked.question,
    ranked.journey_id,
    coalesce(journeys.customer_id, ranked.customer_id) as customer_id,
    ranked.touchpoint,
    ranked.measure,
    ranked.value,
    ranked.scale_low,
    ranked.scale_high,
    ranked.instrument,
    coalesce(ranked.asked_on, local_day(ranked.asked_at, clock.zone)) as asked_on,
    ranked.answered_at
from (
    select
        told.response_id,
        told.question,
        told.journey_id,
        told.customer_id,
        told.touchpoint,
        told.measure,
        told.value,
        told.scale_low,
        told.scale_high,
        told.instrument,
        told.asked_at,
        told.asked_on,
        told.answered_at,
        row_number() over (
            partition by told.response_id, told.question
            order by told.answered_at desc nulls last, told.file_newest desc nulls last, told.file_hash, told.row_number
        ) as place
    from lake.responses as told
) as ranked
cross join clock
left join journeys on journeys.journey_id = ranked.journey_id
where ranked.place = 1
