-- Answers that rate a journey, beside each touchpoint at which it was promised something.
--
-- grain: response_id, question, touchpoint
select
    responses.response_id,
    responses.question,
    responses.journey_id,
    responses.value as score,
    responses.scale_low,
    responses.scale_high,
    journey_touchpoints.touchpoint,
    journey_touchpoints.fulfilment,
    journey_touchpoints.month,
    journey_touchpoints.region,
    journey_touchpoints.category,
    journey_touchpoints.channel,
    journey_touchpoints.customer_group,
    journey_touchpoints.seller_group,
    journey_touchpoints.day_group
from responses
cross join clock
inner join journey_touchpoints on journey_touchpoints.journey_id = responses.journey_id
where responses.measure in ('satisfaction', 'perception')
    and responses.value is not null
    and coalesce(responses.answered_at, clock.as_of) <= clock.as_of
