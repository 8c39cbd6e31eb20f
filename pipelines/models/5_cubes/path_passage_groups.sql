-- How many journeys come to each touchpoint, come back to it, and drop out at it, for each of 32 groups.
--
-- grain: touchpoint, cluster, cluster_group
-- check: returned <= journeys
-- check: dropped <= closed
-- check: broken <= judged
with
    passages as (
        select
            visits.path_number,
            visits.touchpoint,
            max(case when visits.is_return then 1 else 0 end) as returned,
            max(case when visits.next_touchpoint is null then 1 else 0 end) as ended
        from visits
        group by visits.path_number, visits.touchpoint
        union all
        select paths.path_number, 'all', case when paths.returns > 0 then 1 else 0 end, 1
        from paths
    ),
    clustered as (
        select
            passages.touchpoint,
            passages.returned,
            case when passages.ended = 1 then paths.ending else 'went on' end as ending,
            paths.is_judged,
            paths.is_broken,
            clusters.cluster,
            case clusters.cluster
                when 'customer' then paths.customer_group
                when 'seller' then paths.seller_group
                else paths.day_group
            end as cluster_group
        from passages
        inner join paths on paths.path_number = passages.path_number
        cross join workspace.clusters as clusters
    )
select
    clustered.touchpoint, -- "all": the journey as a whole
    clustered.cluster,
    clustered.cluster_group,
    count(*) as journeys, -- that came here
    count(*) filter (where clustered.returned = 1) as returned, -- came back after they had been elsewhere
    count(*) filter (where clustered.ending <> 'open') as closed, -- went on, or came to an end: not open here
    count(*) filter (where clustered.ending = 'dropped out') as dropped, -- ended here with a promise never fulfilled
    count(*) filter (where clustered.is_judged) as judged, -- with a promise that has a verdict
    count(*) filter (where clustered.is_broken) as broken -- with a broken promise
from clustered
group by clustered.touchpoint, clustered.cluster, clustered.cluster_group
