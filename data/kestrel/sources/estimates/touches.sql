-- Each call reaches the customer: the carrier's estimate on the tracking page, or a notice from us.
select
    id as touch_id,
    order_number as journey_id,
    tracking_number as parcel_id,
    'delivery.announcement' as touchpoint,
    case event when 'customer.notified' then 'notice' else 'estimate' end as step,
    'outbound' as direction,
    created_at as started_at
from records
