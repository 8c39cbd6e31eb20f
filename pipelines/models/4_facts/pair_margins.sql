-- Every pair once for each dimension by which it is shown alone.
--
-- grain: promise_id, version, dimension
select
    pair_facts.promise_id,
    pair_facts.version,
    pair_facts.journey_id,
    pair_facts.touchpoint,
    margins.dimension,
    case margins.dimension
        when 'month' then pair_facts.month
        when 'region' then pair_facts.region
        when 'category' then pair_facts.category
        when 'channel' then pair_facts.channel
        else 'all'
    end as value,
    pair_facts.verdict,
    pair_facts.fulfilment,
    pair_facts.is_due,
    pair_facts.is_void_not_said,
    pair_facts.slack_unit,
    pair_facts.slack,
    pair_facts.promised_duration,
    pair_facts.actual_duration,
    pair_facts.customer_id,
    pair_facts.customer_group,
    pair_facts.seller_group,
    pair_facts.day_group
from pair_facts
cross join workspace.margins as margins
