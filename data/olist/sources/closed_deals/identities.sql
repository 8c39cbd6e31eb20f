-- The lead is known on the marketplace under its seller id.
select 'seller' as kind, seller_id as alias, mql_id as customer_id
from records
