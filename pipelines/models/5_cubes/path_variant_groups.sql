-- How many journeys take each way, how long they last, in bins of 5 %, and how many meet a broken promise, for each of 32 groups.
--
-- Every journey is in one variant; the ways beside the most frequent are "other".
--
-- grain: variant, bin_low, cluster, cluster_group
-- check: broken <= judged
-- check: judged <= journeys
with
    clustered as (
        select
            path_variants.*,
            clusters.cluster,
            case clusters.cluster
                when 'customer' then path_variants.customer_group
                when 'seller' then path_variants.seller_group
                else path_variants.day_group
            end as cluster_group
        from path_variants
        cross join workspace.clusters as clusters
    )
select
    clustered.variant,
    clustered.bin_low, -- hours from the first touch to the last
    clustered.bin_high,
    clustered.cluster,
    clustered.cluster_group,
    count(*) as journeys,
    count(*) filter (where clustered.is_judged) as judged, -- with a promise that has a verdict
    count(*) filter (where clustered.is_broken) as broken, -- with a broken promise
    count(*) filter (where clustered.ending = 'dropped out') as dropped,
    count(*) filter (where clustered.ending = 'open') as open
from clustered
group by clustered.variant, clustered.bin_low, clustered.bin_high, clustered.cluster, clustered.cluster_group
