-- No fault for so many days is a standing promise of each product that has one.
select
    sku || '/product.use/quality' as promise_id,
    1 as version,
    true as standing,
    sku as product_id,
    'product.use' as touchpoint,
    'policy' as kind,
    'quality' as aspect,
    'no fault' as object,
    life_from::timestamp at time zone 'Europe/Berlin' as valid_from,
    life as target,
    'days' as unit,
    'higher' as better,
    'No fault for 24 months' as wording
from records
where life is not null
