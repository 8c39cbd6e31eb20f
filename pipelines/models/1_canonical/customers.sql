-- Each person or account once.
--
-- grain: customer_id
-- check: customer_group between 0 and 31
select
    kept_customers.customer_id,
    kept_customers.audience,
    kept_customers.acquired_at,
    kept_customers.acquired_by,
    kept_customers.referred_by,
    kept_customers.region,
    kept_customers.declared_tier,
    customer_segments.segment, -- null where the workspace states no segments
    group_of(kept_customers.customer_id) as customer_group -- one of 32
from kept.customers as kept_customers
left join customer_segments on customer_segments.customer_id = kept_customers.customer_id
