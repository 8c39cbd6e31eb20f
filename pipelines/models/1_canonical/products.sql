-- Each product once.
--
-- grain: product_id
select ranked.product_id, ranked.name, ranked.category
from (
    select
        told.product_id,
        told.name,
        told.category,
        row_number() over (
            partition by told.product_id order by told.file_newest desc nulls last, told.file_hash, told.row_number
        ) as place
    from lake.products as told
) as ranked
where ranked.place = 1
