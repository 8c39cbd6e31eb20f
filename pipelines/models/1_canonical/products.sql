-- Each product once.
--
-- grain: product_id
select
    kept_products.product_id,
    kept_products.name,
    kept_products.category
from kept.products as kept_products
