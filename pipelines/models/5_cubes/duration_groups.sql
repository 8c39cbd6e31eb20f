-- The bins behind each median, for each of 32 groups.
--
-- grain: touchpoint, version, dimension, value, measure, bin_low, cluster, cluster_group
select
    duration_facts.touchpoint,
    duration_facts.version,
    margins.dimension,
    case margins.dimension when 'month' then duration_facts.month else 'all' end as value,
    duration_facts.measure,
    duration_facts.bin_low,
    duration_facts.bin_high,
    duration_facts.unit,
    clusters.cluster,
    case clusters.cluster
        when 'seller' then duration_facts.seller_group
        when 'day' then duration_facts.day_group
        else duration_facts.customer_group
    end as cluster_group,
    count(*) as pairs
from duration_facts
cross join workspace.margins as margins
cross join workspace.clusters as clusters
where margins.dimension in ('all', 'month')
group by
    duration_facts.touchpoint,
    duration_facts.version,
    margins.dimension,
    case margins.dimension when 'month' then duration_facts.month else 'all' end,
    duration_facts.measure,
    duration_facts.bin_low,
    duration_facts.bin_high,
    duration_facts.unit,
    clusters.cluster,
    case clusters.cluster
        when 'seller' then duration_facts.seller_group
        when 'day' then duration_facts.day_group
        else duration_facts.customer_group
    end
