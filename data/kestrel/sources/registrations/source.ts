import type { Source } from "../../../../pipelines/sources/definition.ts";

export default {
  description:
    "Machines and grinders as they register themselves when they are first used, and what they measured then",
  owner: "Product",
  files: "registrations-*.arrow",
  format: { type: "arrow" },
  key: ["serial"],
  columns: {
    serial: { type: "text", required: true },
    sku: { type: "text", required: true },
    batch: { type: "text", required: true },
    order_number: { type: "text", required: true },
    registered_at: { type: "time", format: "%Y-%m-%dT%H:%M:%S.%f%z", required: true },
    heat_up: {
      type: "decimal",
      header: "heat_up_seconds",
      minimum: 1,
      maximum: 600,
      unit: "seconds",
      description: "from cold to hot; empty for what heats nothing",
    },
    setup: { type: "decimal", header: "setup_minutes", minimum: 0, unit: "minutes" },
  },
  freshness: { warnAfter: "2 weeks", failAfter: "5 weeks" },
  maximumQuarantined: 0.02,
} satisfies Source;
