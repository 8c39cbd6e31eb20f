-- How much was ordered, in every version: an attribute that changes is a promise that moves.
select
    object_id || '/quantity' as promise_id,
    row_number() over (partition by object_id order by time) as version,
    object_id as journey_id,
    'order.purchase' as touchpoint,
    'explicit' as kind,
    'scope' as aspect,
    case when time > timestamptz '1970-01-02 00:00:00+00' then time end as made_at,
    try_cast(value as decimal(18, 4)) as quantity
from records
where kind = 'object change' and attribute = 'po_quantity'
