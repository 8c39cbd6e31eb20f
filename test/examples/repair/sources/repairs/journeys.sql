-- An article that somebody brought is a case.
select
    id as journey_id,
    'repair' as kind,
    product_category as reason,
    repair_status as status,
    partner as channel,
    country as region
from records
