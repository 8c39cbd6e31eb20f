-- What was charged is known when it is paid. What was in stock leaves, unless we call it off or send something else. Who calls
-- an order off gives back what was not fulfilled by then: before dispatch all of it, afterwards the delivery.
select distinct
    order_number as journey_id,
    null as line_id,
    'order.checkout' as touchpoint,
    'price' as aspect,
    case when paid_at is not null then 'fulfilled' else 'released' end as result,
    case when paid_at is null then 'customer' end as cause,
    paid_at as happened_at,
    case when paid_at is null then cancelled_at end as known_at,
    case when paid_at is not null then charged_total end as value,
    'money' as unit,
    currency
from records
where paid_at is not null or cancelled_by = 'customer'
union all
select
    order_number, order_number || '/' || sku, 'order.checkout', 'availability',
    case when substitute is not null or fulfilled_at is null and cancelled_by = 'company' then 'failed'
        when fulfilled_at is not null then 'fulfilled' else 'released' end,
    case when substitute is not null then 'company' when fulfilled_at is null then cancelled_by end,
    case when substitute is null then fulfilled_at end,
    case when substitute is not null then fulfilled_at else cancelled_at end,
    null, null, null
from records
where fulfilled_at is not null or cancelled_at is not null
union all
select distinct
    order_number, null, 'delivery.parcel', 'time', 'released', cancelled_by, null, cancelled_at, null, null, null
from records
where cancelled_at is not null
union all
select distinct
    order_number, null, 'delivery.handover', 'time', 'released', cancelled_by, null, cancelled_at, null, null, null
from records
where cancelled_at is not null and fulfilled_at is null
union all
select distinct
    order_number, null, 'order.confirmation', 'time', 'released', cancelled_by, null, cancelled_at, null, null, null
from records
where cancelled_at is not null and confirmed_at is null
