-- The person behind each name that a source may know a customer by: an account, an address, a number. A name that several
-- people share says nothing.
--
-- grain: alias
-- check: customer_id is not null
select
    identities.alias,
    min(identities.customer_id) as customer_id,
    min(identities.region) as region -- where the customer was under this name
from identities
where identities.kind in ('account', 'email', 'phone')
group by identities.alias
having min(identities.customer_id) = max(identities.customer_id)
