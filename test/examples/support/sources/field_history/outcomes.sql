-- A ticket that is solved or closed is resolved.
select
    ticket_id as journey_id,
    'support.resolution' as touchpoint,
    'time' as aspect,
    'fulfilled' as result,
    min(updated) as happened_at
from records
where field_name = 'status' and value in ('solved', 'closed')
group by ticket_id
