-- The sums behind each share and mean, for each of 32 groups of customers (sellers, days): what intervals are computed from.
--
-- A value of a dimension of its own adds up with the other values of that dimension; they need not add up to the total.
--
-- grain: metric, touchpoint, dimension, value, cluster, cluster_group
-- check: subjects >= 1
-- check: wholes >= subjects
with
    clustered as (
        select
            measure_facts.metric,
            measure_facts.touchpoint,
            measure_facts.month,
            measure_facts.region,
            measure_facts.category,
            measure_facts.channel,
            measure_facts.tier,
            measure_facts.own_dimension,
            measure_facts.own_value,
            clusters.cluster,
            case clusters.cluster
                when 'customer' then measure_facts.customer_group
                when 'seller' then group_of(measure_facts.seller)
                else group_of(cast(measure_facts.counted_on as varchar))
            end as cluster_group,
            measure_facts.part,
            measure_facts.whole
        from measure_facts
        cross join workspace.clusters as clusters
    )
select
    clustered.metric,
    clustered.touchpoint,
    case
        when clustered.month is not null then 'month'
        when clustered.region is not null then 'region'
        when clustered.category is not null then 'category'
        when clustered.channel is not null then 'channel'
        when clustered.tier is not null then 'tier'
        else 'all'
    end as dimension,
    coalesce(clustered.month, clustered.region, clustered.category, clustered.channel, clustered.tier, 'all') as value,
    clustered.cluster,
    clustered.cluster_group,
    cast(sum(clustered.part) as bigint) as parts,
    cast(sum(clustered.part * clustered.part) as bigint) as part_squares,
    cast(sum(clustered.whole) as bigint) as wholes,
    count(*) as subjects
from clustered
where clustered.own_dimension is null
group by
    grouping sets (
        (clustered.metric, clustered.touchpoint, clustered.cluster, clustered.cluster_group),
        (clustered.metric, clustered.touchpoint, clustered.month, clustered.cluster, clustered.cluster_group),
        (clustered.metric, clustered.touchpoint, clustered.region, clustered.cluster, clustered.cluster_group),
        (clustered.metric, clustered.touchpoint, clustered.category, clustered.cluster, clustered.cluster_group),
        (clustered.metric, clustered.touchpoint, clustered.channel, clustered.cluster, clustered.cluster_group),
        (clustered.metric, clustered.touchpoint, clustered.tier, clustered.cluster, clustered.cluster_group)
    )
union all
select
    clustered.metric,
    clustered.touchpoint,
    clustered.own_dimension as dimension,
    clustered.own_value as value,
    clustered.cluster,
    clustered.cluster_group,
    cast(sum(clustered.part) as bigint) as parts,
    cast(sum(clustered.part * clustered.part) as bigint) as part_squares,
    cast(sum(clustered.whole) as bigint) as wholes,
    count(*) as subjects
from clustered
where clustered.own_dimension is not null
group by
    clustered.metric,
    clustered.touchpoint,
    clustered.own_dimension,
    clustered.own_value,
    clustered.cluster,
    clustered.cluster_group
