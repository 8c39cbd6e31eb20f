-- What came of it.
select
    concat_ws('/', ticket_id, metric, instance_id) as promise_id,
    case type when 'fulfill' then 'fulfilled' else 'failed' end as result,
    time as happened_at
from records
where type in ('fulfill', 'breach')
