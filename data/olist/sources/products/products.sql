select product_id, product_category_name as category
from records
