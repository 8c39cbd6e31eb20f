-- A campaign, with what it cost; a file has all months of it.
select
    campaign as campaign_id,
    any_value(headline) as name,
    min(starts_on) as starts_on,
    max(ends_on) as ends_on,
    lower(any_value(type)) as channel,
    sum(cost) as spend,
    any_value(currency) as currency,
    any_value(claim) as claim
from records
group by campaign
