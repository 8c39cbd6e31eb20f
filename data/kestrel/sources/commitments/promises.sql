-- A promise made in a talk: by whom, of what, for which day, on what condition; without a day it is vague.
select
    number || '/promise.sales_talk/time' as promise_id,
    1 as version,
    order_number as journey_id,
    customer as customer_id,
    'promise.sales_talk' as touchpoint,
    'explicit' as kind,
    'time' as aspect,
    concat_ws(': ', what, level) as object,
    condition,
    made_at,
    salesperson as made_by,
    due_on,
    'Europe/Berlin' as zone,
    'days' as unit,
    'lower' as better
from records
