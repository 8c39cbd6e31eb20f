-- A new day is a later version of the day that was promised at the order.
select
    order_number || '/delivery.parcel/time' as promise_id,
    revision as version,
    order_number as journey_id,
    'delivery.parcel' as touchpoint,
    'policy' as kind,
    'time' as aspect,
    created_at as made_at,
    expected_on as due_on,
    'Europe/Berlin' as zone,
    'days' as unit,
    'lower' as better,
    1 as tolerance,
    'New day of delivery announced by the carrier' as wording
from records
where event = 'expected_delivery.updated'
