-- Done, or not wanted any more.
select
    number || '/promise.sales_talk/time' as promise_id,
    'promise.sales_talk' as touchpoint,
    'time' as aspect,
    case when done_at is not null then 'fulfilled' else 'released' end as result,
    case when done_at is null then 'customer' end as cause,
    done_at as happened_at,
    dropped_at as known_at
from records
where done_at is not null or dropped_at is not null
