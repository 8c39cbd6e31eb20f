-- The sums behind the mean rating, for each of 32 groups.
--
-- grain: touchpoint, dimension, value, fulfilment, cluster, cluster_group
with
    clustered as (
        select
            rating_facts.touchpoint,
            rating_facts.month,
            rating_facts.fulfilment,
            rating_facts.score_millionths,
            clusters.cluster,
            case clusters.cluster
                when 'customer' then rating_facts.customer_group
                when 'seller' then rating_facts.seller_group
                else rating_facts.day_group
            end as cluster_group
        from rating_facts
        cross join workspace.clusters as clusters
    )
select
    clustered.touchpoint,
    case when clustered.month is null then 'all' else 'month' end as dimension,
    coalesce(clustered.month, 'all') as value,
    clustered.fulfilment,
    clustered.cluster,
    clustered.cluster_group,
    count(*) as responses,
    cast(sum(clustered.score_millionths) as bigint) as score_sum -- in millionths
from clustered
group by
    grouping sets (
        (clustered.touchpoint, clustered.fulfilment, clustered.cluster, clustered.cluster_group),
        (clustered.touchpoint, clustered.fulfilment, clustered.month, clustered.cluster, clustered.cluster_group)
    )
