-- The day named at the order, with all its pieces, and the day that the customer had asked for.
select
    order_number || '/delivery.parcel/time' as promise_id,
    1 as version,
    order_number as journey_id,
    'delivery.parcel' as touchpoint,
    'policy' as kind,
    'time' as aspect,
    any_value(ordered_at) as made_at,
    any_value(sold_by) as made_by,
    any_value(deliver_on) as due_on,
    'Europe/Berlin' as zone,
    'days' as unit,
    'lower' as better,
    1 as tolerance,
    sum(quantity) as quantity,
    null as anchor,
    'Day of delivery named at the order' as wording
from records
group by order_number
union all
select
    order_number || '/delivery.parcel/time/requested',
    1,
    order_number,
    'delivery.parcel',
    'own',
    'time',
    any_value(ordered_at),
    null,
    any_value(requested_on),
    'Europe/Berlin',
    'days',
    'lower',
    1,
    sum(quantity),
    'requested',
    'Day that the customer asked for'
from records
where requested_on is not null
group by order_number
