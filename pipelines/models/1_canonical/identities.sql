-- Each alias once.
--
-- grain: kind, alias
select kept_identities.kind, kept_identities.alias, kept_identities.customer_id, kept_identities.region
from kept.identities as kept_identities
