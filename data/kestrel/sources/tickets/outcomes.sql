-- A breach is the clock's word, not ours: what counts is when the reply came, or the solution of a complaint. A customer who gives
-- up a request before anybody replied releases us.
select
    external_id || '/' || "metric_events.instance_id" || '/' || "metric_events.metric" as promise_id,
    case "metric_events.metric" when 'reply_time' then 'support.ticket' else 'support.complaint' end as touchpoint,
    'time' as aspect,
    'fulfilled' as result,
    null as cause,
    "metric_events.time" as happened_at,
    null as known_at
from records
where "metric_events.type" = 'fulfill' and ("metric_events.metric" = 'reply_time' or type = 'problem')
union all
select
    external_id || '/' || "metric_events.instance_id" || '/reply_time',
    'support.ticket',
    'time',
    'released',
    'customer',
    null,
    "metric_events.stay.ended_at"
from records
where "metric_events.stay.result" = 'abandoned' and "metric_events.stay.replied_at" is null
