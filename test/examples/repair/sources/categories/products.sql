-- Repairs name a category by its words.
select product_category as product_id, product_category as name, product_category as category
from records
