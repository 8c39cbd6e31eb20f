-- The counts behind each rate, for each of 32 groups of customers (sellers, days): what intervals are computed from.
--
-- grain: touchpoint, version, dimension, value, cluster, cluster_group
-- check: kept_due + broken_due = due
-- check: exceeded_due + as_promised_due = kept_due
-- check: late_due + too_early_due + missed_due + failed_due + overdue_due = broken_due
select
    pairs.touchpoint,
    pairs.version,
    case
        when pairs.month is not null then 'month'
        when pairs.region is not null then 'region'
        when pairs.category is not null then 'category'
        when pairs.channel is not null then 'channel'
        when pairs.tier is not null then 'tier'
        else 'all'
    end as dimension,
    coalesce(pairs.month, pairs.region, pairs.category, pairs.channel, pairs.tier, 'all') as value,
    case
        when pairs.customer_group is not null then 'customer'
        when pairs.seller_group is not null then 'seller'
        else 'day'
    end as cluster,
    coalesce(pairs.customer_group, pairs.seller_group, pairs.day_group) as cluster_group,
    count(*) as promises,
    count(*) filter (where pairs.verdict <> 'vague') as measurable,
    count(*) filter (where pairs.verdict in ('exceeded', 'kept', 'broken') and pairs.is_due) as due,
    count(*) filter (where pairs.verdict in ('exceeded', 'kept') and pairs.is_due) as kept_due,
    count(*) filter (where pairs.verdict = 'exceeded' and pairs.is_due) as exceeded_due,
    count(*) filter (where pairs.verdict = 'broken' and pairs.is_due) as broken_due,
    count(*) filter (where pairs.fulfilment in ('in time', 'late', 'too early', 'missed')) as fulfilled,
    count(*) filter (where pairs.fulfilment = 'late') as late,
    count(*) filter (where pairs.verdict = 'kept' and pairs.is_due) as as_promised_due,
    count(*) filter (where pairs.fulfilment = 'late' and pairs.is_due) as late_due,
    count(*) filter (where pairs.fulfilment = 'too early' and pairs.is_due) as too_early_due,
    count(*) filter (where pairs.fulfilment = 'missed' and pairs.is_due) as missed_due,
    count(*) filter (where pairs.fulfilment = 'failed' and pairs.is_due) as failed_due,
    count(*) filter (where pairs.fulfilment = 'overdue' and pairs.is_due) as overdue_due
from pairs
where pairs.version in ('commitment', 'last')
group by
    grouping sets (
        (pairs.touchpoint, pairs.version, pairs.customer_group),
        (pairs.touchpoint, pairs.version, pairs.seller_group),
        (pairs.touchpoint, pairs.version, pairs.day_group),
        (pairs.touchpoint, pairs.version, pairs.month, pairs.customer_group),
        (pairs.touchpoint, pairs.version, pairs.month, pairs.seller_group),
        (pairs.touchpoint, pairs.version, pairs.month, pairs.day_group),
        (pairs.touchpoint, pairs.version, pairs.region, pairs.customer_group),
        (pairs.touchpoint, pairs.version, pairs.region, pairs.seller_group),
        (pairs.touchpoint, pairs.version, pairs.region, pairs.day_group),
        (pairs.touchpoint, pairs.version, pairs.category, pairs.customer_group),
        (pairs.touchpoint, pairs.version, pairs.category, pairs.seller_group),
        (pairs.touchpoint, pairs.version, pairs.category, pairs.day_group),
        (pairs.touchpoint, pairs.version, pairs.channel, pairs.customer_group),
        (pairs.touchpoint, pairs.version, pairs.channel, pairs.seller_group),
        (pairs.touchpoint, pairs.version, pairs.channel, pairs.day_group),
        (pairs.touchpoint, pairs.version, pairs.tier, pairs.customer_group),
        (pairs.touchpoint, pairs.version, pairs.tier, pairs.seller_group),
        (pairs.touchpoint, pairs.version, pairs.tier, pairs.day_group)
    )
