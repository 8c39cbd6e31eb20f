-- A lead is a journey that may end in a signed seller.
select mql_id as journey_id, mql_id as customer_id, 'lead' as kind, origin as channel
from records
