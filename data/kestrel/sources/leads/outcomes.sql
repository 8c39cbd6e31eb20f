select lead as journey_id, 'order.lead' as touchpoint, 'time' as aspect, 'fulfilled' as result, called_at as happened_at
from records
where called_at is not null
