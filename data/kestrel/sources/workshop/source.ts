import type { Source } from "../../../../pipelines/sources/definition.ts";

const time = "%Y-%m-%dT%H:%M:%S.%f";

export default {
  description:
    "The workshop: each repair with the day and the price that were promised, and what became of both",
  owner: "Workshop",
  files: "repairs-*.parquet",
  format: { type: "parquet" },
  columns: {
    repair_id: { type: "text", required: true },
    case_number: { type: "text", required: true },
    serial_number: { type: "text", required: true },
    article: { type: "text", required: true },
    fault_code: {
      type: "text",
      required: true,
      allowed: ["pump", "heater", "valve", "motor", "electronics"],
    },
    received_at: { type: "time", format: time, required: true },
    promised_on: { type: "day", format: "%Y-%m-%d", required: true },
    returned_at: { type: "time", format: time },
    under_warranty: { type: "boolean", true: ["true"], false: ["false"], required: true },
    quote: { type: "decimal", required: true, minimum: 0, unit: "EUR", description: "0 under warranty" },
    charged: { type: "decimal", minimum: 0, unit: "EUR" },
    parts: { type: "ignored", description: "what was put in, with prices" },
    cost: { type: "decimal", required: true, minimum: 0, unit: "EUR", description: "what it cost us" },
  },
  key: ["repair_id"],
  promises: [
    {
      field: "promised_on",
      touchpoint: "repair.workshop",
      kind: "explicit",
      aspect: "time",
      journey: "case_number",
      madeAt: "received_at",
      wording: "Back with you by the day named at the counter",
    },
    {
      field: "quote",
      touchpoint: "repair.workshop",
      kind: "explicit",
      aspect: "price",
      journey: "case_number",
      madeAt: "received_at",
      currency: "EUR",
      better: "lower",
      wording: "The repair costs what we quoted; under warranty nothing",
    },
  ],
  outcomes: [
    { field: "returned_at", touchpoint: "repair.workshop", aspect: "time", journey: "case_number" },
    {
      field: "charged",
      touchpoint: "repair.workshop",
      aspect: "price",
      journey: "case_number",
      currency: "EUR",
      happenedAt: "returned_at",
    },
  ],
  freshness: { warnAfter: "2 weeks", failAfter: "5 weeks" },
  maximumQuarantined: 0.02,
} satisfies Source;
