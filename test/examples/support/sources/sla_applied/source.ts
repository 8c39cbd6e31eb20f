import type { Source } from "../../../../../pipelines/sources/definition.ts";

const time = "%Y-%m-%d %H:%M:%S";
const synced = "%Y-%m-%d %H:%M:%S.%f";

export default {
  description: "Which service level was promised for which ticket",
  owner: "Support",
  files: "ticket_sla_policy_data.csv",
  columns: {
    ticket_id: { type: "text", required: true },
    sla_policy_id: { type: "text", required: true },
    policy_applied_at: { type: "time", format: time, required: true },
    _fivetran_synced: { type: "time", format: synced, required: true },
  },
  key: ["ticket_id", "sla_policy_id"],
  newest: "_fivetran_synced",
} satisfies Source;
