-- With the label the carrier plans when the parcel passes the last hub.
select distinct
    order_number || '/' || tracking_number || '/delivery.hub/time' as promise_id,
    1 as version,
    order_number as journey_id,
    tracking_number as parcel_id,
    'delivery.hub' as touchpoint,
    'policy' as kind,
    'time' as aspect,
    label_at as made_at,
    hub_by as due_at,
    'hours' as unit,
    'lower' as better
from records
where hub_by is not null
