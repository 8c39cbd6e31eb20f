-- An order; every row of it says the same.
select
    Id as journey_id,
    Email as customer_id,
    'order' as kind,
    coalesce("Fulfillment Status", "Financial Status") as status,
    "Created at" as started_at,
    "Fulfilled at" as ended_at,
    Source as channel,
    "Shipping Country" as region,
    Total as value,
    Currency as currency
from records
