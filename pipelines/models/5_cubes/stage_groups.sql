-- Journeys with a broken promise at a stage, for each of 32 groups.
--
-- grain: stage, cluster, cluster_group
-- check: broken <= judged
select
    journey_stages.stage,
    case
        when journey_stages.customer_group is not null then 'customer'
        when journey_stages.seller_group is not null then 'seller'
        else 'day'
    end as cluster,
    coalesce(journey_stages.customer_group, journey_stages.seller_group, journey_stages.day_group) as cluster_group,
    count(*) as journeys, -- with a promise at this stage
    count(*) filter (where journey_stages.judged > 0) as judged, -- with a verdict
    count(*) filter (where journey_stages.broken > 0) as broken -- with at least one broken promise
from journey_stages
group by
    grouping sets (
        (journey_stages.stage, journey_stages.customer_group),
        (journey_stages.stage, journey_stages.seller_group),
        (journey_stages.stage, journey_stages.day_group)
    )
