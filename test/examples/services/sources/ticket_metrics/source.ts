import type { Source } from "../../../../../pipelines/sources/definition.ts";

export default {
  description: "Ticket metric events in the shape of Zendesk's: what was promised, met and missed",
  owner: "Service",
  files: "ticket_metric_events-*.json",
  format: { type: "json", path: "ticket_metric_events" },
  columns: {
    id: { type: "integer", required: true },
    ticket_id: { type: "integer", required: true },
    metric: { type: "text", required: true },
    instance_id: { type: "integer", required: true },
    type: {
      type: "text",
      required: true,
      allowed: ["activate", "pause", "fulfill", "breach", "apply_sla", "update_status", "measure"],
    },
    time: { type: "time", format: "%Y-%m-%dT%H:%M:%S%z", required: true },
    deleted: { type: "boolean", true: ["true"], false: ["false"] },
    "sla.target": { type: "integer", unit: "minutes" },
    "sla.business_hours": { type: "boolean", true: ["true"], false: ["false"] },
    "sla.policy": "ignored",
    status: "ignored",
  },
  key: ["id"],
} satisfies Source;
