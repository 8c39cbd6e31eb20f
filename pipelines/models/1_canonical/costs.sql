-- Money given, taken or charged, each amount once.
--
-- grain: cost_id
select
    kept_costs.cost_id,
    kept_costs.journey_id,
    kept_costs.touchpoint,
    kept_costs.kind,
    kept_costs.amount,
    kept_costs.currency,
    kept_costs.incurred_at
from kept.costs as kept_costs
