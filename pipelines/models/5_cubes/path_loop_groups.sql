-- How often journeys go back and forth between two touchpoints, for each of 32 groups.
--
-- grain: touchpoint, other_touchpoint, cluster, cluster_group
-- check: journeys <= returns
with
    clustered as (
        select
            path_loops.path_number,
            path_loops.touchpoint,
            path_loops.other_touchpoint,
            clusters.cluster,
            case clusters.cluster
                when 'customer' then path_loops.customer_group
                when 'seller' then path_loops.seller_group
                else path_loops.day_group
            end as cluster_group
        from path_loops
        cross join workspace.clusters as clusters
    )
select
    clustered.touchpoint, -- the earlier in the workspace's order
    clustered.other_touchpoint,
    clustered.cluster,
    clustered.cluster_group,
    count(distinct clustered.path_number) as journeys,
    count(*) as returns -- how often, over all journeys
from clustered
group by clustered.touchpoint, clustered.other_touchpoint, clustered.cluster, clustered.cluster_group
