-- Each announcement reaches the customer.
select
    parcel_number || '/announcement/' || revision as touch_id,
    reference as journey_id,
    parcel_number as parcel_id,
    'delivery.announcement' as touchpoint,
    'outbound' as direction,
    announced_at as started_at
from records
