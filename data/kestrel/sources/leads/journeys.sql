-- A lead ends when it is called back, or crossed off.
select
    lead as journey_id,
    contact as customer_id,
    'lead' as kind,
    case when order_number is not null then 'won' when called_at is not null then 'called back' when closed_at is not null then 'lost' else 'open' end as status,
    asked_at as started_at,
    coalesce(called_at, closed_at) as ended_at,
    case kind when 'Formular' then 'web' else 'phone' end as channel
from records
