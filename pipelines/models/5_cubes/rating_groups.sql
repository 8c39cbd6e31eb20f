-- The sums behind each mean rating, for each of 32 groups.
--
-- grain: touchpoint, dimension, value, fulfilment, cluster, cluster_group
select
    rating_facts.touchpoint,
    margins.dimension,
    case margins.dimension when 'month' then rating_facts.month else 'all' end as value,
    rating_facts.fulfilment,
    clusters.cluster,
    case clusters.cluster
        when 'seller' then rating_facts.seller_group
        when 'day' then rating_facts.day_group
        else rating_facts.customer_group
    end as cluster_group,
    count(*) as responses,
    cast(sum(rating_facts.score_millionths) as bigint) as score_sum -- in millionths
from rating_facts
cross join workspace.margins as margins
cross join workspace.clusters as clusters
where margins.dimension in ('all', 'month')
group by
    rating_facts.touchpoint,
    margins.dimension,
    case margins.dimension when 'month' then rating_facts.month else 'all' end,
    rating_facts.fulfilment,
    clusters.cluster,
    case clusters.cluster
        when 'seller' then rating_facts.seller_group
        when 'day' then rating_facts.day_group
        else rating_facts.customer_group
    end
