-- Each team that had a conversation is a desk.
select
    id || '/desk/' || "parts.part" as touch_id,
    "custom_attributes.case" as journey_id,
    "source.author.external_id" as customer_id,
    id as contact_id,
    'desk' as step,
    'support.' || "source.type" as touchpoint,
    "source.type" as channel,
    "parts.admin" as agent_id,
    "parts.team" as resource_id,
    "parts.waiting_since" as queued_at,
    "parts.first_admin_reply_at" as started_at,
    "parts.closed_at" as ended_at,
    "parts.state" as result
from records
