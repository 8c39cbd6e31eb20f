-- A customer tells a friend.
select
    code as touch_id,
    customer_number as customer_id,
    'loyalty.recommend' as touchpoint,
    'referral' as step,
    'inbound' as direction,
    'customer' as actor,
    sent_at as started_at,
    case when redeemed_at is not null then 'redeemed' else 'sent' end as result
from records
