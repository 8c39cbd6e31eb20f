-- Each scan of a parcel, once, however often it is told.
select
    tracking_code || '/' || strftime("tracking_details.datetime", '%Y-%m-%dT%H:%M:%SZ') as touch_id,
    tracking_code as parcel_id,
    'delivery.parcel' as touchpoint,
    any_value("tracking_details.status" order by updated_at) as step,
    "tracking_details.datetime" as started_at
from records
where "tracking_details.datetime" is not null
group by tracking_code, "tracking_details.datetime"
