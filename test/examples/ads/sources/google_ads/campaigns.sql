-- A campaign over the days that the export has.
select
    Campaign as campaign_id,
    Campaign as name,
    min(Day) as starts_on,
    max(Day) as ends_on,
    'search' as channel,
    sum(Cost) as spend,
    "Currency code" as currency
from records
group by Campaign, "Currency code"
