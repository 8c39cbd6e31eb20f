-- Each rating with what became, at a touchpoint, of the promise on the same journey.
--
-- grain: response_id, question, touchpoint
select
    responses.response_id,
    responses.question,
    journey_touchpoints.touchpoint,
    journey_touchpoints.fulfilment,
    responses.value as score,
    responses.scale_low,
    responses.scale_high,
    cast(round(responses.value * 1000000) as bigint) as score_millionths,
    dimensions.month,
    dimensions.region,
    dimensions.category,
    dimensions.channel,
    dimensions.customer_group,
    dimensions.seller_group,
    dimensions.day_group
from responses
cross join clock
inner join journey_touchpoints
    on journey_touchpoints.journey_id = responses.journey_id and journey_touchpoints.version = 'commitment'
inner join (
    select
        pair_facts.journey_id,
        pair_facts.touchpoint,
        min(pair_facts.month) as month,
        min(pair_facts.region) as region,
        case when count(distinct pair_facts.category) > 1 then 'several' else min(pair_facts.category) end as category,
        min(pair_facts.channel) as channel,
        min(pair_facts.customer_group) as customer_group,
        min(pair_facts.seller_group) as seller_group,
        min(pair_facts.day_group) as day_group
    from pair_facts
    where pair_facts.version = 'commitment'
    group by pair_facts.journey_id, pair_facts.touchpoint
) as dimensions
    on dimensions.journey_id = journey_touchpoints.journey_id and dimensions.touchpoint = journey_touchpoints.touchpoint
where responses.measure in ('satisfaction', 'perception')
    and responses.value is not null
    and coalesce(responses.answered_at, clock.as_of) <= clock.as_of
