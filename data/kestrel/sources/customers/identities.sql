-- A person is known by the account at the checkout, by an address and by a number.
select 'account' as kind, shop_account as alias, customer_number as customer_id, region
from records
union all
select 'email', email, customer_number, region
from records
where email is not null
union all
select 'phone', phone, customer_number, region
from records
where phone is not null
