-- Each rating with what became, at a touchpoint, of the promise on the same journey: the question most answered there, for
-- answers on two scales have no mean.
--
-- grain: response_id, question, touchpoint
-- check: scale_low is null or score between scale_low and scale_high
select
    rated_touchpoints.response_id,
    rated_touchpoints.question,
    rated_touchpoints.journey_id,
    rated_touchpoints.touchpoint,
    rated_touchpoints.fulfilment,
    rated_touchpoints.score,
    rated_touchpoints.scale_low,
    rated_touchpoints.scale_high,
    cast(round(rated_touchpoints.score * 1000000) as bigint) as score_millionths,
    rated_touchpoints.month,
    rated_touchpoints.region,
    rated_touchpoints.category,
    rated_touchpoints.channel,
    rated_touchpoints.customer_group,
    rated_touchpoints.seller_group,
    rated_touchpoints.day_group
from rated_touchpoints
inner join (
    select
        counted.touchpoint,
        counted.question,
        row_number() over (partition by counted.touchpoint order by counted.answers desc, counted.question) as place
    from (
        select rated_touchpoints.touchpoint, rated_touchpoints.question, count(*) as answers
        from rated_touchpoints
        group by rated_touchpoints.touchpoint, rated_touchpoints.question
    ) as counted
) as questions
    on questions.touchpoint = rated_touchpoints.touchpoint
    and questions.question = rated_touchpoints.question
    and questions.place = 1
