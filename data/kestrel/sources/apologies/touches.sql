-- An apology that arrived, at the touchpoint where the promise broke.
select
    message_id as touch_id,
    reference as journey_id,
    'apology' as step,
    split_part(template, '/', 2) as touchpoint,
    'mail' as channel,
    'outbound' as direction,
    sent_at as started_at
from records
where status = 'delivered'
