-- Each option that a caller heard, and each desk that had the call. Who hangs up in the menu gives up there.
select
    call || '/menu/' || lpad(option.place::varchar, 2, '0') as touch_id,
    case_number as journey_id,
    call as contact_id,
    'menu' as step,
    'support.phone' as touchpoint,
    'phone' as channel,
    'bot' as actor,
    null as agent_id,
    split_part(option.heard, ' ', 1) as resource_id,
    null as queued_at,
    began + to_seconds(split_part(option.heard, ' ', 2)::integer) as started_at,
    case when queue is null and option.place = len(string_split(menu, ' › ')) then ended end as ended_at,
    case when queue is null and option.place = len(string_split(menu, ' › ')) then 'abandoned' end as result
from records, unnest(string_split(menu, ' › ')) with ordinality as option (heard, place)
union all
select
    call || '/desk/' || leg,
    case_number,
    call,
    'desk',
    'support.phone',
    'phone',
    null,
    agent,
    queue,
    queued,
    answered,
    ended,
    case result
        when 'gelöst' then 'resolved'
        when 'offen' then 'unresolved'
        when 'weitergeleitet' then 'transferred'
        when 'übergeben' then 'escalated'
        when 'freigegeben' then 'approved'
        when 'aufgelegt' then 'abandoned'
    end
from records
where queue is not null
