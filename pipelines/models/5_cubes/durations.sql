-- How long was promised and how long it took, of what was fulfilled, counted in bins.
--
-- grain: touchpoint, version, dimension, value, measure, bin_low
-- check: bin_low < bin_high
select
    duration_groups.touchpoint,
    duration_groups.version,
    duration_groups.dimension,
    duration_groups.value,
    duration_groups.measure, -- promised or actual
    duration_groups.bin_low,
    duration_groups.bin_high,
    duration_groups.unit,
    cast(sum(duration_groups.pairs) as bigint) as pairs,
    count(*) as customer_groups -- at least as many customers, for 32 is the most
from duration_groups
where duration_groups.cluster = 'customer'
group by
    duration_groups.touchpoint,
    duration_groups.version,
    duration_groups.dimension,
    duration_groups.value,
    duration_groups.measure,
    duration_groups.bin_low,
    duration_groups.bin_high,
    duration_groups.unit
