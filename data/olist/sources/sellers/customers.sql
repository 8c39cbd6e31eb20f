-- Sellers are customers of the marketplace too: they use it without buying.
select seller_id as customer_id, 'user' as audience, seller_state as region
from records
