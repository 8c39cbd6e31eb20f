import type { Source } from "../../../../pipelines/sources/definition.ts";

const time = "%Y-%m-%d %H:%M:%S";

export default {
  description:
    "The panel: what customers expected when they ordered, and how they found it afterwards, on a scale of 1 to 7",
  owner: "Customer experience",
  files: "surveys-*.csv",
  key: ["response_id"],
  columns: {
    response_id: { type: "text", required: true },
    order_number: { type: "text", required: true },
    wave: { type: "text", required: true, allowed: ["before", "after"] },
    asked_at: { type: "time", format: time, required: true },
    answered_at: { type: "time", format: time, required: true },
    delivery: { type: "integer", minimum: 1, maximum: 7 },
    setting_up: { type: "integer", minimum: 1, maximum: 7, description: "unpacking and setting up" },
  },
  freshness: { warnAfter: "2 weeks", failAfter: "5 weeks" },
  maximumQuarantined: 0.02,
} satisfies Source;
