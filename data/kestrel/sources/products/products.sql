select product_id, name, category
from records
