select sku as product_id, title as name, category
from records
