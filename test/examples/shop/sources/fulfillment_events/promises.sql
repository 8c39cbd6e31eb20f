-- What the carrier estimates, as often as it does; the last estimate made is the last version.
select
    fulfillment_id || '/delivery.parcel/time' as promise_id,
    row_number() over (partition by fulfillment_id order by happened_at, id) as version,
    order_id as journey_id,
    fulfillment_id as parcel_id,
    'delivery.parcel' as touchpoint,
    'explicit' as kind,
    'time' as aspect,
    happened_at as made_at,
    estimated_delivery_at as due_at,
    'hours' as unit,
    'lower' as better
from records
where estimated_delivery_at is not null and not _fivetran_deleted
