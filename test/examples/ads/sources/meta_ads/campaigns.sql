-- An ad is a message of its own.
select
    "Campaign name" || '/' || "Ad set name" || '/' || "Ad name" as campaign_id,
    "Ad name" as name,
    "Reporting starts" as starts_on,
    "Reporting ends" as ends_on,
    'social' as channel,
    spent as spend,
    spent_currency as currency
from records
