-- Each marketing message once.
--
-- grain: campaign_id
-- used by: publish
select
    kept_campaigns.campaign_id,
    kept_campaigns.name,
    kept_campaigns.starts_on,
    kept_campaigns.ends_on,
    kept_campaigns.channel,
    kept_campaigns.spend,
    kept_campaigns.currency,
    kept_campaigns.claim
from kept.campaigns as kept_campaigns
