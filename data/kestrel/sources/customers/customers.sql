-- The people who buy.
select
    customer_number as customer_id,
    'buyer' as audience,
    customer_since::timestamp at time zone 'Europe/Berlin' as acquired_at,
    came_by as acquired_by,
    referred_by,
    region,
    tier as declared_tier
from records
