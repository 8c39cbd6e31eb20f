-- Every event of a parcel.
select
    id as touch_id,
    order_id as journey_id,
    fulfillment_id as parcel_id,
    'delivery.parcel' as touchpoint,
    happened_at as started_at,
    status as result
from records
where not _fivetran_deleted
