-- The counts behind each rate, for each of 32 groups of customers (sellers, days): what intervals are computed from.
--
-- grain: touchpoint, version, dimension, value, cluster, cluster_group
-- check: kept_due + broken_due = due
-- check: exceeded_due + as_promised_due = kept_due
-- check: late_due + too_early_due + missed_due + failed_due + overdue_due = broken_due
with
    clustered as (
        select
            pairs.touchpoint,
            pairs.version,
            pairs.month,
            pairs.region,
            pairs.category,
            pairs.channel,
            pairs.tier,
            pairs.verdict,
            pairs.fulfilment,
            pairs.is_due,
            clusters.cluster,
            case clusters.cluster
                when 'customer' then pairs.customer_group
                when 'seller' then pairs.seller_group
                else pairs.day_group
            end as cluster_group
        from pairs
        cross join workspace.clusters as clusters
        where pairs.version in ('commitment', 'last')
    )
select
    clustered.touchpoint,
    clustered.version,
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
    count(*) as promises,
    count(*) filter (where clustered.verdict <> 'vague') as measurable,
    count(*) filter (where clustered.verdict in ('exceeded', 'kept', 'broken') and clustered.is_due) as due,
    count(*) filter (where clustered.verdict in ('exceeded', 'kept') and clustered.is_due) as kept_due,
    count(*) filter (where clustered.verdict = 'exceeded' and clustered.is_due) as exceeded_due,
    count(*) filter (where clustered.verdict = 'broken' and clustered.is_due) as broken_due,
    count(*) filter (where clustered.fulfilment in ('in time', 'late', 'too early', 'missed')) as fulfilled,
    count(*) filter (where clustered.fulfilment = 'late') as late,
    count(*) filter (where clustered.verdict = 'kept' and clustered.is_due) as as_promised_due,
    count(*) filter (where clustered.fulfilment = 'late' and clustered.is_due) as late_due,
    count(*) filter (where clustered.fulfilment = 'too early' and clustered.is_due) as too_early_due,
    count(*) filter (where clustered.fulfilment = 'missed' and clustered.is_due) as missed_due,
    count(*) filter (where clustered.fulfilment = 'failed' and clustered.is_due) as failed_due,
    count(*) filter (where clustered.fulfilment = 'overdue' and clustered.is_due) as overdue_due
from clustered
group by
    grouping sets (
        (clustered.touchpoint, clustered.version, clustered.cluster, clustered.cluster_group),
        (clustered.touchpoint, clustered.version, clustered.month, clustered.cluster, clustered.cluster_group),
        (clustered.touchpoint, clustered.version, clustered.region, clustered.cluster, clustered.cluster_group),
        (clustered.touchpoint, clustered.version, clustered.category, clustered.cluster, clustered.cluster_group),
        (clustered.touchpoint, clustered.version, clustered.channel, clustered.cluster, clustered.cluster_group),
        (clustered.touchpoint, clustered.version, clustered.tier, clustered.cluster, clustered.cluster_group)
    )
