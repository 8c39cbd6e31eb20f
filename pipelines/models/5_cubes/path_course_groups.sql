-- How journeys go on along the sequences of the workspace, for each of 32 groups.
--
-- grain: sequence, position, course, cluster, cluster_group
-- check: journeys >= 1
with
    clustered as (
        select
            path_courses.sequence,
            path_courses.position,
            path_courses.touchpoint,
            path_courses.next_touchpoint,
            path_courses.is_followed,
            path_courses.course,
            clusters.cluster,
            case clusters.cluster
                when 'customer' then path_courses.customer_group
                when 'seller' then path_courses.seller_group
                else path_courses.day_group
            end as cluster_group
        from path_courses
        cross join workspace.clusters as clusters
    )
select
    clustered.sequence,
    clustered.position,
    clustered.touchpoint,
    clustered.next_touchpoint,
    clustered.is_followed,
    clustered.course, -- to the next touchpoint: directly, by a detour, before its time, never, or open
    clustered.cluster,
    clustered.cluster_group,
    count(*) as journeys
from clustered
group by
    clustered.sequence,
    clustered.position,
    clustered.touchpoint,
    clustered.next_touchpoint,
    clustered.is_followed,
    clustered.course,
    clustered.cluster,
    clustered.cluster_group
