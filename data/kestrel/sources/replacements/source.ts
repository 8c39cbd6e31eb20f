import type { Source } from "../../../../pipelines/sources/definition.ts";

const time = "%Y-%m-%dT%H:%M:%S.%f";

export default {
  description: "The warehouse: machines sent in place of those that failed, and by when they were to leave",
  owner: "Warehouse",
  files: "replacements-*.parquet",
  format: { type: "parquet" },
  columns: {
    replacement_id: { type: "text", required: true },
    case_number: { type: "text", required: true },
    serial_number: { type: "text", required: true, description: "of the machine that failed" },
    new_serial_number: { type: "text", description: "of the machine sent for it" },
    article: { type: "text", required: true },
    requested_at: { type: "time", format: time, required: true },
    dispatch_by: { type: "time", format: time, required: true },
    dispatched_at: { type: "time", format: time },
    warehouse: { type: "text", required: true, allowed: ["Hamm", "Leipzig"] },
    cost: { type: "decimal", required: true, minimum: 0, unit: "EUR" },
  },
  key: ["replacement_id"],
  promises: [
    {
      field: "dispatch_by",
      touchpoint: "repair.replacement",
      kind: "policy",
      aspect: "time",
      journey: "case_number",
      madeAt: "requested_at",
      wording: "A replacement leaves within two working days",
    },
  ],
  outcomes: [
    { field: "dispatched_at", touchpoint: "repair.replacement", aspect: "time", journey: "case_number" },
  ],
  freshness: { warnAfter: "2 weeks", failAfter: "5 weeks" },
  maximumQuarantined: 0.02,
} satisfies Source;
