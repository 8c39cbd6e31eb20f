-- The bins behind each median, for each of 32 groups.
--
-- grain: touchpoint, version, dimension, value, measure, bin_low, cluster, cluster_group
select
    duration_facts.touchpoint,
    duration_facts.version,
    case when duration_facts.month is null then 'all' else 'month' end as dimension,
    coalesce(duration_facts.month, 'all') as value,
    duration_facts.measure,
    duration_facts.bin_low,
    duration_facts.bin_high,
    duration_facts.unit,
    case
        when duration_facts.customer_group is not null then 'customer'
        when duration_facts.seller_group is not null then 'seller'
        else 'day'
    end as cluster,
    coalesce(duration_facts.customer_group, duration_facts.seller_group, duration_facts.day_group) as cluster_group,
    count(*) as pairs
from duration_facts
group by
    grouping sets (
        (duration_facts.touchpoint, duration_facts.version, duration_facts.measure, duration_facts.bin_low, duration_facts.bin_high, duration_facts.unit, duration_facts.customer_group),
        (duration_facts.touchpoint, duration_facts.version, duration_facts.measure, duration_facts.bin_low, duration_facts.bin_high, duration_facts.unit, duration_facts.seller_group),
        (duration_facts.touchpoint, duration_facts.version, duration_facts.measure, duration_facts.bin_low, duration_facts.bin_high, duration_facts.unit, duration_facts.day_group),
        (duration_facts.touchpoint, duration_facts.version, duration_facts.measure, duration_facts.bin_low, duration_facts.bin_high, duration_facts.unit, duration_facts.month, duration_facts.customer_group),
        (duration_facts.touchpoint, duration_facts.version, duration_facts.measure, duration_facts.bin_low, duration_facts.bin_high, duration_facts.unit, duration_facts.month, duration_facts.seller_group),
        (duration_facts.touchpoint, duration_facts.version, duration_facts.measure, duration_facts.bin_low, duration_facts.bin_high, duration_facts.unit, duration_facts.month, duration_facts.day_group)
    )
