-- How waits ended, or that they were still open when last seen, in bins of time since they began, for each of 32 groups: what
-- curves, medians and shares within a limit are computed from. Life tables add up.
--
-- grain: metric, touchpoint, dimension, value, unit, bin_low, cause, is_complete, cluster, cluster_group
-- check: subjects >= 1
-- check: bin_low < bin_high
-- check: cause in ('fulfilled', 'failed', 'released', 'censored')
with
    clustered as (
        select
            waiting_facts.metric,
            waiting_facts.touchpoint,
            waiting_facts.month,
            waiting_facts.region,
            waiting_facts.channel,
            waiting_facts.tier,
            waiting_facts.own_dimension,
            waiting_facts.own_value,
            waiting_facts.unit,
            waiting_facts.bin_low,
            waiting_facts.bin_high,
            waiting_facts.cause,
            coalesce(waiting_facts.follow_up >= wait_windows.window_end, false) as is_complete,
            waiting_facts.promised,
            clusters.cluster,
            case clusters.cluster
                when 'customer' then waiting_facts.customer_group
                when 'seller' then waiting_facts.seller_group
                else waiting_facts.day_group
            end as cluster_group
        from waiting_facts
        left join wait_windows
            on wait_windows.metric = waiting_facts.metric
            and wait_windows.touchpoint = waiting_facts.touchpoint
            and wait_windows.unit = waiting_facts.unit
        cross join workspace.clusters as clusters
    )
select
    clustered.metric, -- promise, complaint, life
    clustered.touchpoint,
    case
        when clustered.month is not null then 'month'
        when clustered.region is not null then 'region'
        when clustered.channel is not null then 'channel'
        when clustered.tier is not null then 'tier'
        else 'all'
    end as dimension,
    coalesce(clustered.month, clustered.region, clustered.channel, clustered.tier, 'all') as value, -- of a month: in which they began
    clustered.unit,
    clustered.bin_low,
    min(clustered.bin_high) as bin_high,
    clustered.cause, -- fulfilled, failed (by the company), released (by the customer), censored: still open
    clustered.is_complete, -- followed to the end of the window
    clustered.cluster,
    clustered.cluster_group,
    count(*) as subjects,
    min(clustered.promised) as promised_low, -- shortest promised duration, in the unit
    max(clustered.promised) as promised_high
from clustered
group by
    grouping sets (
        (clustered.metric, clustered.touchpoint, clustered.unit, clustered.bin_low, clustered.cause, clustered.is_complete, clustered.cluster, clustered.cluster_group),
        (clustered.metric, clustered.touchpoint, clustered.unit, clustered.bin_low, clustered.cause, clustered.is_complete, clustered.cluster, clustered.cluster_group, clustered.month),
        (clustered.metric, clustered.touchpoint, clustered.unit, clustered.bin_low, clustered.cause, clustered.is_complete, clustered.cluster, clustered.cluster_group, clustered.region),
        (clustered.metric, clustered.touchpoint, clustered.unit, clustered.bin_low, clustered.cause, clustered.is_complete, clustered.cluster, clustered.cluster_group, clustered.channel),
        (clustered.metric, clustered.touchpoint, clustered.unit, clustered.bin_low, clustered.cause, clustered.is_complete, clustered.cluster, clustered.cluster_group, clustered.tier)
    )
union all
select
    clustered.metric,
    clustered.touchpoint,
    clustered.own_dimension as dimension,
    clustered.own_value as value,
    clustered.unit,
    clustered.bin_low,
    min(clustered.bin_high) as bin_high,
    clustered.cause,
    clustered.is_complete,
    clustered.cluster,
    clustered.cluster_group,
    count(*) as subjects,
    min(clustered.promised) as promised_low,
    max(clustered.promised) as promised_high
from clustered
where clustered.own_dimension is not null
group by
    clustered.metric,
    clustered.touchpoint,
    clustered.own_dimension,
    clustered.own_value,
    clustered.unit,
    clustered.bin_low,
    clustered.cause,
    clustered.is_complete,
    clustered.cluster,
    clustered.cluster_group
