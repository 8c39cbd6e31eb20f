select serial as unit_id, sku as product_id, batch, order_number || '/' || sku as line_id, registered_at as in_use_at
from records
