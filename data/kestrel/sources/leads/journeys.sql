-- A lead ends when it is called back.
select
    lead as journey_id,
    contact as customer_id,
    'lead' as kind,
    case when order_number is not null then 'won' when called_at is not null then 'called back' else 'open' end as status,
    asked_at as started_at,
    called_at as ended_at,
    case kind when 'Formular' then 'web' else 'phone' end as channel
from records
