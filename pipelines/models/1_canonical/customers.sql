-- Each person or account once.
--
-- grain: customer_id
select
    ranked.customer_id,
    ranked.audience,
    ranked.acquired_at,
    ranked.acquired_by,
    ranked.referred_by,
    ranked.region,
    ranked.declared_tier
from (
    select
        told.customer_id,
        told.audience,
        told.acquired_at,
        told.acquired_by,
        told.referred_by,
        told.region,
        told.declared_tier,
        row_number() over (
            partition by told.customer_id order by told.file_newest desc nulls last, told.file_hash, told.row_number
        ) as place
    from lake.customers as told
) as ranked
where ranked.place = 1
