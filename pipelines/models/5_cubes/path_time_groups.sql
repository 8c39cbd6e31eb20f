-- How long it takes from one touchpoint to the next, counted in bins of 5 %, for each of 32 groups.
--
-- grain: touchpoint, next_touchpoint, bin_low, cluster, cluster_group
-- check: bin_low < bin_high
with
    clustered as (
        select
            path_steps.touchpoint,
            path_steps.next_touchpoint,
            path_steps.bin_low,
            path_steps.bin_high,
            clusters.cluster,
            case clusters.cluster
                when 'customer' then path_steps.customer_group
                when 'seller' then path_steps.seller_group
                else path_steps.day_group
            end as cluster_group
        from path_steps
        cross join workspace.clusters as clusters
        where path_steps.bin_low is not null
    )
select
    clustered.touchpoint,
    clustered.next_touchpoint,
    clustered.bin_low, -- hours, from the last touch of a visit to the first touch of the next
    clustered.bin_high,
    clustered.cluster,
    clustered.cluster_group,
    count(*) as transitions
from clustered
group by
    clustered.touchpoint,
    clustered.next_touchpoint,
    clustered.bin_low,
    clustered.bin_high,
    clustered.cluster,
    clustered.cluster_group
