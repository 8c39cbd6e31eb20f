-- Each order is a journey; every row of it says the same.
select distinct
    order_number as journey_id,
    email as customer_id,
    'order' as kind,
    case
        when cancelled_at is not null and fulfilled_at is not null then 'cancelled after dispatch'
        when cancelled_at is not null then 'cancelled'
        when fulfilled_at is not null then 'shipped'
        when confirmed_at is not null then 'confirmed'
        else 'open'
    end as status,
    ordered_at as started_at,
    case channel when 'pos' then 'shop' when 'shopify_draft_order' then 'salesperson' else channel end as channel,
    charged_total as value,
    currency
from records
