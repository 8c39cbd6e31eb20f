-- Each person or account once.
--
-- grain: customer_id
select
    kept_customers.customer_id,
    kept_customers.audience,
    kept_customers.acquired_at,
    kept_customers.acquired_by,
    kept_customers.referred_by,
    kept_customers.region,
    kept_customers.declared_tier
from kept.customers as kept_customers
