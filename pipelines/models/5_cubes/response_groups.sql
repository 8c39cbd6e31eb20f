-- The sums behind the mean answer asked at a touchpoint, whatever was promised, for each of 32 groups: the question most
-- answered there.
--
-- grain: touchpoint, cluster, cluster_group
with
    answered as (
        select
            responses.touchpoint,
            responses.question,
            responses.scale_low,
            responses.scale_high,
            group_of(coalesce(responses.customer_id, responses.response_id)) as customer_group,
            responses.value
        from responses
        cross join clock
        where responses.touchpoint is not null
            and responses.measure in ('satisfaction', 'perception')
            and responses.instrument is distinct from 'mystery_shopper'
            and responses.value is not null
            and coalesce(responses.answered_at, clock.as_of) <= clock.as_of
    ),
    questions as (
        select
            counted.touchpoint,
            counted.question,
            row_number() over (partition by counted.touchpoint order by counted.answers desc, counted.question) as place
        from (
            select answered.touchpoint, answered.question, count(*) as answers
            from answered
            group by answered.touchpoint, answered.question
        ) as counted
    )
select
    answered.touchpoint,
    'customer' as cluster,
    answered.customer_group as cluster_group,
    min(answered.scale_low) as scale_low,
    max(answered.scale_high) as scale_high,
    count(*) as responses,
    cast(sum(cast(round(answered.value * 1000000) as bigint)) as bigint) as score_sum -- in millionths
from answered
inner join questions
    on questions.touchpoint = answered.touchpoint and questions.question = answered.question and questions.place = 1
group by answered.touchpoint, answered.customer_group
