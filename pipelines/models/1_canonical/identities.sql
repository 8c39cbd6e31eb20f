-- Each alias once.
--
-- grain: kind, alias
select ranked.kind, ranked.alias, ranked.customer_id, ranked.region
from (
    select
        told.kind,
        told.alias,
        told.customer_id,
        told.region,
        row_number() over (
            partition by told.kind, told.alias
            order by told.file_newest desc nulls last, told.file_hash, told.row_number
        ) as place
    from lake.identities as told
) as ranked
where ranked.place = 1
