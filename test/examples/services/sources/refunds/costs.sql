-- Money that went back; a currency with cents.
select
    id as cost_id,
    "metadata.order" as journey_id,
    'support.refund' as touchpoint,
    'refund' as kind,
    (amount * 0.01)::decimal(18, 4) as amount,
    upper(currency) as currency,
    created as incurred_at
from records
where status = 'succeeded'
