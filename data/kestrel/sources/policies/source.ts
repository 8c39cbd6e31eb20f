import type { Source } from "../../../../pipelines/sources/definition.ts";

export default {
  description:
    "The service charter: what every customer may expect at any time, as the management wrote it down",
  owner: "Customer experience",
  files: "policies.csv",
  key: ["policy"],
  columns: {
    policy: { type: "text", required: true },
    touchpoint: { type: "text", required: true },
    aspect: { type: "text", required: true, allowed: ["time", "effort", "quality"] },
    target: { type: "decimal", required: true, minimum: 0 },
    unit: { type: "text", required: true, allowed: ["seconds", "minutes", "hours", "days", "steps"] },
    clock: {
      type: "text",
      allowed: ["calendar", "support"],
      description: "hours that count: all, or those of support",
    },
    valid_from: { type: "day", format: "%Y-%m-%d", required: true },
    valid_to: { type: "day", format: "%Y-%m-%d" },
    wording: { type: "text", required: true },
  },
} satisfies Source;
