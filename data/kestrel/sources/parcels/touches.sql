-- The two scans of a parcel.
select
    parcel_number || '/handover' as touch_id,
    reference as journey_id,
    parcel_number as parcel_id,
    'delivery.handover' as touchpoint,
    carrier as resource_id,
    picked_up_at as started_at
from records
union all
select parcel_number || '/delivery', reference, parcel_number, 'delivery.parcel', carrier, delivered_at
from records
where delivered_at is not null
