-- Each line of an order once, with the category of its product.
--
-- grain: line_id
select
    kept_lines.line_id,
    kept_lines.journey_id,
    kept_lines.product_id,
    kept_lines.seller_id,
    kept_lines.quantity,
    kept_lines.value,
    kept_lines.currency,
    products.category
from kept.lines as kept_lines
left join products on products.product_id = kept_lines.product_id
