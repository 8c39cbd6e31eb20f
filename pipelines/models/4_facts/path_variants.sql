-- Each journey with the variant that it is counted in: its way if that is one of the 50 most frequent, else "other".
--
-- grain: path_id
-- used by: disclosure
-- check: bin_low < bin_high
with
    ranked as (
        select paths.path, row_number() over (order by count(*) desc, paths.path) as place
        from paths
        group by paths.path
    ),
    lasting as (
        select paths.*, seconds_between(paths.ended_at, paths.started_at) / 3600.0 as hours
        from paths
    )
select
    lasting.path_id,
    coalesce(ranked.path, 'other') as variant,
    lasting.ending,
    lasting.is_judged,
    lasting.is_broken,
    case when lasting.hours > 0 then log_bin_low(lasting.hours) else 0 end as bin_low, -- hours from the first touch to the last
    case when lasting.hours > 0 then log_bin_high(lasting.hours) else 0.0001 end as bin_high,
    lasting.person,
    lasting.customer_group,
    lasting.seller_group,
    lasting.day_group
from lasting
left join ranked on ranked.path = lasting.path and ranked.place <= 50
