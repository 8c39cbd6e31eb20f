-- A line item.
select
    Id || '/' || coalesce("Lineitem sku", "Lineitem name") as line_id,
    Id as journey_id,
    "Lineitem sku" as product_id,
    "Lineitem quantity" as quantity,
    "Lineitem price" as value,
    Currency as currency
from records
