import type { Source } from "../../../../../pipelines/sources/definition.ts";

const time = "%Y-%m-%d %H:%M:%S";
const synced = "%Y-%m-%d %H:%M:%S.%f";

export default {
  description: "What changed on tickets, field by field",
  owner: "Support",
  files: "ticket_field_history_data.csv",
  columns: {
    field_name: { type: "text", required: true },
    ticket_id: { type: "text", required: true },
    updated: { type: "time", format: time, required: true },
    _fivetran_synced: { type: "time", format: synced, required: true },
    user_id: { type: "text", personal: true },
    value: "text",
  },
  key: ["field_name", "ticket_id", "updated"],
  newest: "_fivetran_synced",
} satisfies Source;
