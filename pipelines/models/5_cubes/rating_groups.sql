-- The sums behind the mean rating, for each of 32 groups.
--
-- grain: touchpoint, dimension, value, fulfilment, cluster, cluster_group
select
    rating_facts.touchpoint,
    case when rating_facts.month is null then 'all' else 'month' end as dimension,
    coalesce(rating_facts.month, 'all') as value,
    rating_facts.fulfilment,
    case
        when rating_facts.customer_group is not null then 'customer'
        when rating_facts.seller_group is not null then 'seller'
        else 'day'
    end as cluster,
    coalesce(rating_facts.customer_group, rating_facts.seller_group, rating_facts.day_group) as cluster_group,
    count(*) as responses,
    cast(sum(rating_facts.score_millionths) as bigint) as score_sum -- in millionths
from rating_facts
group by
    grouping sets (
        (rating_facts.touchpoint, rating_facts.fulfilment, rating_facts.customer_group),
        (rating_facts.touchpoint, rating_facts.fulfilment, rating_facts.seller_group),
        (rating_facts.touchpoint, rating_facts.fulfilment, rating_facts.day_group),
        (rating_facts.touchpoint, rating_facts.fulfilment, rating_facts.month, rating_facts.customer_group),
        (rating_facts.touchpoint, rating_facts.fulfilment, rating_facts.month, rating_facts.seller_group),
        (rating_facts.touchpoint, rating_facts.fulfilment, rating_facts.month, rating_facts.day_group)
    )
