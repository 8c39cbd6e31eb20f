-- Each time that a journey goes from one touchpoint to another and straight back.
--
-- grain: path_number, place
-- used by: disclosure
-- check: touchpoint <> other_touchpoint
with
    looped as (
        select visits.path_number
        from visits
        where visits.is_return
        group by visits.path_number
    ),
    followed as (
        select
            visits.path_number,
            visits.place,
            visits.touchpoint,
            visits.position,
            visits.next_touchpoint,
            max(visits.next_touchpoint) over (
                partition by visits.path_number order by visits.place rows between 1 following and 1 following
            ) as touchpoint_after
        from visits
        inner join looped on looped.path_number = visits.path_number
    )
select
    followed.path_number,
    followed.place, -- of the visit that it set out from
    case when followed.position < others.position then followed.touchpoint else others.touchpoint end as touchpoint, -- the earlier in the workspace's order
    case when followed.position < others.position then others.touchpoint else followed.touchpoint end as other_touchpoint,
    paths.person,
    paths.customer_group,
    paths.seller_group,
    paths.day_group
from followed
inner join workspace.touchpoints as others on others.touchpoint = followed.next_touchpoint
inner join paths on paths.path_number = followed.path_number
where followed.touchpoint_after = followed.touchpoint
