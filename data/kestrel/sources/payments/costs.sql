-- Money that went back and arrived; the euro has cents.
select
    id as cost_id,
    "metadata.order" as journey_id,
    "metadata.touchpoint" as touchpoint,
    "metadata.kind" as kind,
    (amount * 0.01)::decimal(18, 4) as amount,
    upper(currency) as currency,
    created as incurred_at
from records
where status = 'succeeded'
