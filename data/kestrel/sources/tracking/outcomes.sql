-- Each leg is done when it is scanned; a parcel that the carrier gave up will not come any more.
select
    order_number as journey_id,
    case when tag = 'InTransit' then tracking_number end as parcel_id,
    case tag when 'PickedUp' then 'delivery.handover' when 'InTransit' then 'delivery.hub' else 'delivery.parcel' end as touchpoint,
    'time' as aspect,
    case when tag = 'Exception' then 'failed' else 'fulfilled' end as result,
    case when tag = 'Exception' then 'company' end as cause,
    case when tag <> 'Exception' then scanned_at end as happened_at,
    coalesce(scanned_at, updated_at) as known_at,
    case when tag = 'Delivered' then pieces end as quantity
from records
where tag is not null
