-- How long was promised and how long it took, of what was fulfilled, counted in bins.
--
-- grain: touchpoint, version, dimension, value, measure, bin_low
-- check: bin_low < bin_high
select
    duration_facts.touchpoint,
    duration_facts.version,
    margins.dimension,
    case margins.dimension when 'month' then duration_facts.month else 'all' end as value,
    duration_facts.measure, -- promised or actual
    duration_facts.bin_low,
    duration_facts.bin_high,
    duration_facts.unit,
    count(*) as pairs,
    count(distinct duration_facts.customer_id) as customers
from duration_facts
cross join workspace.margins as margins
where margins.dimension in ('all', 'month')
group by
    duration_facts.touchpoint,
    duration_facts.version,
    margins.dimension,
    case margins.dimension when 'month' then duration_facts.month else 'all' end,
    duration_facts.measure,
    duration_facts.bin_low,
    duration_facts.bin_high,
    duration_facts.unit
