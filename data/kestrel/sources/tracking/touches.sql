-- The scans of a parcel.
select
    tracking_number || '/' || lower(tag) as touch_id,
    order_number as journey_id,
    tracking_number as parcel_id,
    'scan' as step,
    case tag when 'PickedUp' then 'delivery.handover' when 'InTransit' then 'delivery.hub' else 'delivery.parcel' end as touchpoint,
    carrier as resource_id,
    scanned_at as started_at
from records
where scanned_at is not null and tag <> 'Exception'
