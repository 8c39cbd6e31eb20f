-- What the machines of a line needed: to heat up, as a campaign claimed, and from the box to the first cup.
select
    order_number as journey_id,
    order_number || '/' || sku as line_id,
    'promise.advert' as touchpoint,
    'quality' as aspect,
    'fulfilled' as result,
    min(registered_at) as happened_at,
    max(registered_at) as known_at,
    avg(heat_up)::decimal(18, 4) as value,
    'seconds' as unit
from records
where heat_up is not null
group by order_number, sku
union all
select
    order_number,
    order_number || '/' || sku,
    'product.unboxing',
    'effort',
    'fulfilled',
    min(registered_at),
    max(registered_at),
    avg(setup)::decimal(18, 4),
    'minutes'
from records
where setup is not null
group by order_number, sku
