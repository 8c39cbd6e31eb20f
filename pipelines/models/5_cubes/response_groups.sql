-- The sums behind the mean score asked at a touchpoint, whatever was promised, for each of 32 groups.
--
-- grain: touchpoint, cluster, cluster_group
select
    responses.touchpoint,
    min(responses.scale_low) as scale_low,
    max(responses.scale_high) as scale_high,
    'customer' as cluster,
    group_of(coalesce(responses.customer_id, responses.response_id)) as cluster_group,
    count(*) as responses,
    count(distinct responses.journey_id) as journeys,
    cast(sum(cast(round(responses.value * 1000000) as bigint)) as bigint) as score_sum -- in millionths
from responses
cross join clock
where responses.touchpoint is not null
    and responses.measure in ('satisfaction', 'perception')
    and responses.value is not null
    and coalesce(responses.answered_at, clock.as_of) <= clock.as_of
group by responses.touchpoint, group_of(coalesce(responses.customer_id, responses.response_id))
