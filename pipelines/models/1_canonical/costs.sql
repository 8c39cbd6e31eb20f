-- Money given, taken or charged, each amount once.
--
-- grain: cost_id
select ranked.cost_id, ranked.journey_id, ranked.touchpoint, ranked.kind, ranked.amount, ranked.currency, ranked.incurred_at
from (
    select
        told.cost_id,
        told.journey_id,
        told.touchpoint,
        told.kind,
        told.amount,
        told.currency,
        told.incurred_at,
        row_number() over (
            partition by told.cost_id order by told.file_newest desc nulls last, told.file_hash, told.row_number
        ) as place
    from lake.costs as told
) as ranked
where ranked.place = 1
