import type { Source } from "../../../../pipelines/sources/definition.ts";

const moment = { type: "time" as const, format: "epoch s" };

export default {
  description: "Intercom: conversations by chat and in social media, by the teams that had them",
  owner: "Support",
  files: "conversations-*.ndjson",
  format: { type: "ndjson", explode: ["parts"] },
  columns: {
    type: "ignored",
    id: { type: "text", required: true },
    created_at: { ...moment, required: true },
    updated_at: { ...moment, required: true },
    "source.type": { type: "text", required: true, allowed: ["chat", "social"] },
    "source.author.external_id": {
      type: "text",
      required: true,
      personal: true,
      description: "shop account",
    },
    "custom_attributes.case": { type: "text", required: true },
    "sla_applied.sla_name": { type: "text", required: true },
    "sla_applied.seconds": { type: "integer", required: true, minimum: 1, unit: "seconds" },
    "parts.part": { type: "integer", required: true, minimum: 1 },
    "parts.team": {
      type: "text",
      required: true,
      allowed: ["orders", "technical", "repairs", "billing"],
    },
    "parts.admin": { type: "text", personal: true },
    "parts.waiting_since": { ...moment, required: true },
    "parts.first_admin_reply_at": moment,
    "parts.closed_at": moment,
    "parts.state": {
      type: "text",
      allowed: ["resolved", "unresolved", "transferred", "escalated", "approved", "abandoned"],
    },
  },
  key: ["id", "parts.part"],
  // Intercom tells a conversation at least once.
  newest: "updated_at",
  freshness: { warnAfter: "2 weeks", failAfter: "5 weeks" },
  maximumQuarantined: 0.02,
} satisfies Source;
