-- The counts behind each rate, for each of 32 groups of customers (sellers, days): what intervals are computed from.
--
-- grain: touchpoint, version, dimension, value, cluster, cluster_group
-- check: kept_due + broken_due = due
select
    pair_margins.touchpoint,
    pair_margins.version,
    pair_margins.dimension,
    pair_margins.value,
    clusters.cluster,
    case clusters.cluster
        when 'seller' then pair_margins.seller_group
        when 'day' then pair_margins.day_group
        else pair_margins.customer_group
    end as cluster_group,
    count(*) as promises,
    count(*) filter (where pair_margins.verdict <> 'vague') as measurable,
    count(*) filter (where pair_margins.verdict in ('exceeded', 'kept', 'broken') and pair_margins.is_due) as due,
    count(*) filter (where pair_margins.verdict in ('exceeded', 'kept') and pair_margins.is_due) as kept_due,
    count(*) filter (where pair_margins.verdict = 'exceeded' and pair_margins.is_due) as exceeded_due,
    count(*) filter (where pair_margins.verdict = 'broken' and pair_margins.is_due) as broken_due,
    count(*) filter (where pair_margins.fulfilment in ('in time', 'late', 'too early', 'missed')) as fulfilled,
    count(*) filter (where pair_margins.fulfilment = 'late') as late
from pair_margins
cross join workspace.clusters as clusters
group by
    pair_margins.touchpoint,
    pair_margins.version,
    pair_margins.dimension,
    pair_margins.value,
    clusters.cluster,
    case clusters.cluster
        when 'seller' then pair_margins.seller_group
        when 'day' then pair_margins.day_group
        else pair_margins.customer_group
    end
