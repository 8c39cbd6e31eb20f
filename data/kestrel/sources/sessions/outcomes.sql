-- An order took as many steps as pages were opened for it.
select
    order_number as journey_id,
    'order.checkout' as touchpoint,
    'effort' as aspect,
    'fulfilled' as result,
    max(ended_at) as happened_at,
    count(*) as value,
    'steps' as unit
from records
where order_number is not null
group by order_number
