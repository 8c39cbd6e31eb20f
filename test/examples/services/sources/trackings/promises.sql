-- The day the carrier names, in every version: an update that names another time moves it.
select
    tracking_code || '/parcel' as promise_id,
    dense_rank() over (partition by tracking_code order by min(updated_at)) as version,
    tracking_code as parcel_id,
    'delivery.parcel' as touchpoint,
    'explicit' as kind,
    'time' as aspect,
    min(updated_at) as made_at,
    est_delivery_date as due_at
from records
where est_delivery_date is not null
group by tracking_code, est_delivery_date
