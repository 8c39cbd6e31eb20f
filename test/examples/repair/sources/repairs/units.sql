-- The article that was repaired.
select id as unit_id, product_category as product_id
from records
