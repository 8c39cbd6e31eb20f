-- The addresses under which a visitor is known.
select 'email' as kind, email as alias, anonymous_id as customer_id
from records
where email is not null
union all
select 'email', email_1, anonymous_id
from records
where email_1 is not null
