-- Each line of an order once, with the category of its product.
--
-- grain: line_id
select
    ranked.line_id,
    ranked.journey_id,
    ranked.product_id,
    ranked.seller_id,
    ranked.quantity,
    ranked.value,
    ranked.currency,
    products.category
from (
    select
        told.line_id,
        told.journey_id,
        told.product_id,
        told.seller_id,
        told.quantity,
        told.value,
        told.currency,
        row_number() over (
            partition by told.line_id order by told.file_newest desc nulls last, told.file_hash, told.row_number
        ) as place
    from lake.lines as told
) as ranked
left join products on products.product_id = ranked.product_id
where ranked.place = 1
