-- Each article in a customer's hands once.
--
-- grain: unit_id
select ranked.unit_id, ranked.product_id, ranked.batch, ranked.line_id, ranked.in_use_at
from (
    select
        told.unit_id,
        told.product_id,
        told.batch,
        told.line_id,
        told.in_use_at,
        row_number() over (
            partition by told.unit_id order by told.file_newest desc nulls last, told.file_hash, told.row_number
        ) as place
    from lake.units as told
) as ranked
where ranked.place = 1
