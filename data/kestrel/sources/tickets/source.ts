import type { Source } from "../../../../pipelines/sources/definition.ts";

const time = "%Y-%m-%dT%H:%M:%S%z";
const yes = { type: "boolean" as const, true: ["true"], false: ["false"] };

export default {
  description: "Zendesk: every case as a ticket, with the service levels put on it and the desks that had it",
  owner: "Support",
  files: "zendesk-tickets-*.json",
  // A ticket has a list of events; each event is a record, with what the ticket says repeated.
  format: { type: "json", path: "tickets", explode: ["metric_events"] },
  columns: {
    id: { type: "integer", required: true },
    url: "ignored",
    external_id: { type: "text", required: true, description: "number of the case in all our systems" },
    type: { type: "text", required: true, allowed: ["question", "problem", "incident"] },
    subject: "ignored",
    status: { type: "text", required: true, allowed: ["open", "solved"] },
    "via.channel": { type: "text", required: true, allowed: ["email", "voice", "chat", "social"] },
    "requester.external_id": { type: "text", required: true, personal: true, description: "shop account" },
    "requester.email": "ignored",
    created_at: { type: "time", format: time, required: true },
    updated_at: { type: "time", format: time, required: true },
    "metric_set.solved_at": { type: "time", format: time },
    custom_fields: { type: "text", description: "list of order, loss in euros, serial number, fault" },
    tags: "ignored",
    "metric_events.id": { type: "text", required: true },
    "metric_events.metric": {
      type: "text",
      required: true,
      allowed: ["reply_time", "resolution_time", "group_ownership_time"],
    },
    "metric_events.instance_id": {
      type: "integer",
      required: true,
      minimum: 1,
      description: "1 for the first request of the ticket, 2 for the next",
    },
    "metric_events.type": {
      type: "text",
      required: true,
      allowed: ["apply_sla", "activate", "fulfill", "breach", "measure"],
    },
    "metric_events.time": { type: "time", format: time, required: true },
    "metric_events.sla.target": { type: "integer", minimum: 1, unit: "minutes" },
    "metric_events.sla.business_hours": yes,
    "metric_events.sla.policy.title": "text",
    "metric_events.stay.group": "text",
    "metric_events.stay.assignee": { type: "text", personal: true },
    "metric_events.stay.since": { type: "time", format: time },
    "metric_events.stay.replied_at": { type: "time", format: time },
    "metric_events.stay.ended_at": { type: "time", format: time },
    "metric_events.stay.result": {
      type: "text",
      allowed: ["resolved", "unresolved", "transferred", "escalated", "approved", "abandoned"],
    },
  },
  key: ["id", "metric_events.id"],
  // A ticket is told again in the quarter in which it changes.
  newest: "updated_at",
  freshness: { warnAfter: "2 weeks", failAfter: "5 weeks" },
  maximumQuarantined: 0.02,
} satisfies Source;
