-- An order's customer id is an alias of the person; the state belongs to the order, for 39 people moved.
select 'account' as kind, customer_id as alias, customer_unique_id as customer_id, customer_state as region
from records
