-- Delivered is fulfilled.
select
    order_id as journey_id,
    fulfillment_id as parcel_id,
    'delivery.parcel' as touchpoint,
    'time' as aspect,
    'fulfilled' as result,
    happened_at
from records
where status = 'delivered' and not _fivetran_deleted
