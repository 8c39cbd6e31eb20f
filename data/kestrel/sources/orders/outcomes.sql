-- Who calls an order off gives back what was not fulfilled by then: before dispatch all of it, afterwards the delivery.
select
    order_number as journey_id,
    'delivery.parcel' as touchpoint,
    'time' as aspect,
    'released' as result,
    cancelled_by as cause,
    cancelled_at as known_at
from records
where cancelled_at is not null
union all
select order_number, 'delivery.handover', 'time', 'released', cancelled_by, cancelled_at
from records
where order_status = 'cancelled'
union all
select order_number, 'order.confirmation', 'time', 'released', cancelled_by, cancelled_at
from records
where order_status = 'cancelled' and confirmed_at is null
