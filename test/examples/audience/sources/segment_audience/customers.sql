-- Whoever is in an audience is a prospect until they buy.
select anonymous_id as customer_id, 'prospect' as audience, key as declared_tier
from records
