-- How often journeys go from one touchpoint straight to the next, where they start and how they end, for each of 32 groups.
--
-- A journey starts and ends once; how it ended stands at its last step.
--
-- grain: touchpoint, next_touchpoint, ending, cluster, cluster_group
-- check: journeys <= transitions
-- check: broken <= judged
-- check: judged <= journeys
with
    clustered as (
        select
            path_steps.path_number,
            path_steps.touchpoint,
            path_steps.next_touchpoint,
            path_steps.ending,
            path_steps.is_inbound,
            path_steps.is_judged,
            path_steps.is_broken,
            clusters.cluster,
            case clusters.cluster
                when 'customer' then path_steps.customer_group
                when 'seller' then path_steps.seller_group
                else path_steps.day_group
            end as cluster_group
        from path_steps
        cross join workspace.clusters as clusters
    )
select
    clustered.touchpoint, -- "start" before the first
    clustered.next_touchpoint, -- "end" after the last
    clustered.ending, -- how the journey ended, at its end; else "went on"
    clustered.cluster,
    clustered.cluster_group,
    count(distinct clustered.path_number) as journeys, -- that went this way at least once
    count(*) as transitions, -- how often in all
    count(*) filter (where clustered.is_inbound) as inbound, -- of them, those in which the customer came to us, as far as recorded
    count(distinct clustered.path_number) filter (where clustered.is_judged) as judged, -- journeys with a promise that has a verdict
    count(distinct clustered.path_number) filter (where clustered.is_broken) as broken -- journeys with a broken promise, anywhere
from clustered
group by
    clustered.touchpoint,
    clustered.next_touchpoint,
    clustered.ending,
    clustered.cluster,
    clustered.cluster_group
