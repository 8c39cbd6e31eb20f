-- Journeys with a broken promise at a stage, for each of 32 groups.
--
-- grain: stage, cluster, cluster_group
-- check: broken <= judged
with
    clustered as (
        select
            journey_stages.stage,
            journey_stages.judged,
            journey_stages.broken,
            clusters.cluster,
            case clusters.cluster
                when 'customer' then journey_stages.customer_group
                when 'seller' then journey_stages.seller_group
                else journey_stages.day_group
            end as cluster_group
        from journey_stages
        cross join workspace.clusters as clusters
    )
select
    clustered.stage,
    clustered.cluster,
    clustered.cluster_group,
    count(*) as journeys, -- with a promise at this stage
    count(*) filter (where clustered.judged > 0) as judged, -- with a verdict
    count(*) filter (where clustered.broken > 0) as broken -- with at least one broken promise
from clustered
group by clustered.stage, clustered.cluster, clustered.cluster_group
