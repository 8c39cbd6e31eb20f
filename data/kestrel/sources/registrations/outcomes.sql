-- What the campaign claimed, and what the machines of a line needed.
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
