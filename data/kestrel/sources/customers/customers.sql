-- The people who buy.
select
    customer_number as customer_id,
    'buyer' as audience,
    came_by as acquired_by,
    region,
    tier as declared_tier
from records
