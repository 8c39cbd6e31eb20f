-- The people who buy; a person who ordered twice is told twice.
select customer_unique_id as customer_id, 'buyer' as audience
from records
