import type { Source } from "../../../../../pipelines/sources/definition.ts";

const time = "%Y-%m-%d %H:%M:%S";
const synced = "%Y-%m-%d %H:%M:%S.%f";

export default {
  description: "Service levels: minutes promised by metric and priority, one row per version of a policy",
  owner: "Support",
  files: "sla_policy_metric_history_data.csv",
  columns: {
    sla_policy_id: { type: "text", required: true },
    index: "integer",
    sla_policy_updated_at: { type: "time", format: time, required: true },
    business_hours: { type: "boolean", true: ["TRUE"], false: ["FALSE"], required: true },
    metric: {
      type: "text",
      required: true,
      allowed: ["first_reply_time", "next_reply_time", "requester_wait_time"],
    },
    priority: { type: "text", required: true },
    target: { type: "integer", required: true, minimum: 0, unit: "minutes" },
    _fivetran_synced: { type: "time", format: synced },
  },
  key: ["sla_policy_id", "sla_policy_updated_at", "metric", "priority"],
  newest: "_fivetran_synced",
} satisfies Source;
