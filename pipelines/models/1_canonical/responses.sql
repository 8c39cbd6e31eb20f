-- Each answer to each question once.
--
-- grain: response_id, question
-- check: value is null or scale_low is null or value between scale_low and scale_high
select
    kept_responses.response_id,
    kept_responses.question,
    kept_responses.journey_id,
    coalesce(journeys.customer_id, aliases.customer_id, kept_responses.customer_id) as customer_id,
    kept_responses.touchpoint,
    kept_responses.resource_id,
    kept_responses.measure,
    kept_responses.value,
    kept_responses.scale_low,
    kept_responses.scale_high,
    kept_responses.instrument,
    coalesce(kept_responses.asked_on, local_day(kept_responses.asked_at, clock.zone)) as asked_on,
    kept_responses.answered_at
from kept.responses as kept_responses
cross join clock
left join journeys on journeys.journey_id = kept_responses.journey_id
left join aliases on aliases.alias = kept_responses.customer_id
