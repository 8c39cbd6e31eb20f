-- Each marketing message once.
--
-- grain: campaign_id
select ranked.campaign_id, ranked.name, ranked.starts_on, ranked.ends_on, ranked.channel, ranked.spend, ranked.currency, ranked.claim
from (
    select
        told.campaign_id,
        told.name,
        told.starts_on,
        told.ends_on,
        told.channel,
        told.spend,
        told.currency,
        told.claim,
        row_number() over (
            partition by told.campaign_id order by told.file_newest desc nulls last, told.file_hash, told.row_number
        ) as place
    from lake.campaigns as told
) as ranked
where ranked.place = 1
