-- The bins behind each median, for each of 32 groups.
--
-- grain: touchpoint, version, dimension, value, measure, bin_low, cluster, cluster_group
with
    clustered as (
        select
            duration_facts.touchpoint,
            duration_facts.version,
            duration_facts.month,
            duration_facts.measure,
            duration_facts.bin_low,
            duration_facts.bin_high,
            duration_facts.unit,
            clusters.cluster,
            case clusters.cluster
                when 'customer' then duration_facts.customer_group
                when 'seller' then duration_facts.seller_group
                else duration_facts.day_group
            end as cluster_group
        from duration_facts
        cross join workspace.clusters as clusters
    )
select
    clustered.touchpoint,
    clustered.version,
    case when clustered.month is null then 'all' else 'month' end as dimension,
    coalesce(clustered.month, 'all') as value,
    clustered.measure,
    clustered.bin_low,
    clustered.bin_high,
    clustered.unit,
    clustered.cluster,
    clustered.cluster_group,
    count(*) as pairs
from clustered
group by
    grouping sets (
        (clustered.touchpoint, clustered.version, clustered.measure, clustered.bin_low, clustered.bin_high, clustered.unit, clustered.cluster, clustered.cluster_group),
        (clustered.touchpoint, clustered.version, clustered.measure, clustered.bin_low, clustered.bin_high, clustered.unit, clustered.month, clustered.cluster, clustered.cluster_group)
    )
