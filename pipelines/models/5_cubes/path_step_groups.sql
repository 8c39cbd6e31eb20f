-- How often journeys go from one touchpoint straight to the next, where they start and how they end, for each of 32 groups.
--
-- A journey starts and ends once; how it ended stands at its last step.
--
-- grain: touchpoint, next_touchpoint, ending, cluster, cluster_group
-- check: journeys <= transitions
-- check: broken <= judged
-- check: judged <= journeys
with
    -- Of each journey once, so that no journey need be told from another below, which takes long and much memory.
    walked as (
        select
            path_steps.path_number,
            path_steps.touchpoint,
            path_steps.next_touchpoint,
            path_steps.ending,
            max(case when path_steps.is_judged then 1 else 0 end) as is_judged,
            max(case when path_steps.is_broken then 1 else 0 end) as is_broken,
            min(path_steps.customer_group) as customer_group,
            min(path_steps.seller_group) as seller_group,
            min(path_steps.day_group) as day_group,
            count(*) as transitions,
            count(*) filter (where path_steps.is_inbound) as inbound
        from path_steps
        group by path_steps.path_number, path_steps.touchpoint, path_steps.next_touchpoint, path_steps.ending
    ),
    clustered as (
        select
            walked.*,
            clusters.cluster,
            case clusters.cluster
                when 'customer' then walked.customer_group
                when 'seller' then walked.seller_group
                else walked.day_group
            end as cluster_group
        from walked
        cross join workspace.clusters as clusters
    )
select
    clustered.touchpoint, -- "start" before the first
    clustered.next_touchpoint, -- "end" after the last
    clustered.ending, -- how the journey ended, at its end; else "went on"
    clustered.cluster,
    clustered.cluster_group,
    count(*) as journeys, -- that went this way at least once
    cast(sum(clustered.transitions) as bigint) as transitions, -- how often in all
    cast(sum(clustered.inbound) as bigint) as inbound, -- of them, those in which the customer came to us, as far as recorded
    count(*) filter (where clustered.is_judged = 1) as judged, -- journeys with a promise that has a verdict
    count(*) filter (where clustered.is_broken = 1) as broken -- journeys with a broken promise, anywhere
from clustered
group by
    clustered.touchpoint,
    clustered.next_touchpoint,
    clustered.ending,
    clustered.cluster,
    clustered.cluster_group
