-- Called back, or crossed off: then nobody will call any more.
select
    lead as journey_id,
    'order.lead' as touchpoint,
    'time' as aspect,
    case when called_at is not null then 'fulfilled' else 'failed' end as result,
    case when called_at is null then 'company' end as cause,
    called_at as happened_at,
    coalesce(called_at, closed_at) as known_at
from records
where called_at is not null or closed_at is not null
