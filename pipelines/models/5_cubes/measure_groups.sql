-- The sums behind each share and mean, for each of 32 groups of customers (sellers, days): what intervals are computed from.
--
-- A value of a dimension of its own adds up with the other values of that dimension; they need not add up to the total.
--
-- grain: metric, touchpoint, dimension, value, cluster, cluster_group
-- check: subjects >= 1
-- check: wholes >= subjects
with
    places as (
        -- One number is quicker to group by than two texts.
        select
            named.metric,
            named.touchpoint,
            cast(row_number() over (order by named.metric, named.touchpoint) as integer) as place
        from (select distinct measure_facts.metric, measure_facts.touchpoint from measure_facts) as named
    ),
    -- A day is hashed once, and not for every fact of it.
    days as (
        select named.counted_on, group_of(cast(named.counted_on as varchar)) as day_group
        from (select distinct measure_facts.counted_on from measure_facts) as named
    ),
    -- Facts by clusters are many: both that read them read them as they come, for kept they would fill the memory.
    clustered as not materialized (
        select
            places.place,
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
                when 'seller' then measure_facts.seller_group
                else days.day_group
            end as cluster_group,
            measure_facts.part,
            measure_facts.whole
        from measure_facts
        inner join places on places.metric = measure_facts.metric and places.touchpoint is not distinct from measure_facts.touchpoint
        left join days on days.counted_on = measure_facts.counted_on
        cross join workspace.clusters as clusters
    ),
    counted as (
        select
            clustered.place,
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
            sum(clustered.part) as parts,
            sum(clustered.part * clustered.part) as part_squares,
            sum(clustered.whole) as wholes,
            count(*) as subjects
        from clustered
        where clustered.own_dimension is null
        group by
            grouping sets (
                (clustered.place, clustered.cluster, clustered.cluster_group),
                (clustered.place, clustered.month, clustered.cluster, clustered.cluster_group),
                (clustered.place, clustered.region, clustered.cluster, clustered.cluster_group),
                (clustered.place, clustered.category, clustered.cluster, clustered.cluster_group),
                (clustered.place, clustered.channel, clustered.cluster, clustered.cluster_group),
                (clustered.place, clustered.tier, clustered.cluster, clustered.cluster_group)
            )
        union all
        select
            clustered.place,
            clustered.own_dimension as dimension,
            clustered.own_value as value,
            clustered.cluster,
            clustered.cluster_group,
            sum(clustered.part) as parts,
            sum(clustered.part * clustered.part) as part_squares,
            sum(clustered.whole) as wholes,
            count(*) as subjects
        from clustered
        where clustered.own_dimension is not null
        group by
            clustered.place,
            clustered.own_dimension,
            clustered.own_value,
            clustered.cluster,
            clustered.cluster_group
    )
select
    places.metric,
    places.touchpoint,
    counted.dimension,
    counted.value,
    counted.cluster,
    counted.cluster_group,
    cast(counted.parts as bigint) as parts,
    cast(counted.part_squares as bigint) as part_squares,
    cast(counted.wholes as bigint) as wholes,
    counted.subjects
from counted
inner join places on places.place = counted.place
