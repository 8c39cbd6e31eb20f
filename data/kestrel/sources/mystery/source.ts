import type { Source } from "../../../../pipelines/sources/definition.ts";

export default {
  description:
    "Visits of mystery shoppers: the standard questions, and whether the answer was the standard answer",
  owner: "Customer experience",
  files: "mystery-visits-*.json",
  format: { type: "json", path: "visits", explode: ["checklist"] },
  columns: {
    visit: { type: "text", required: true },
    wave: { type: "text", required: true, description: "the quarter" },
    date: { type: "day", format: "%Y-%m-%d", required: true },
    shopper: { type: "text", required: true, personal: true },
    site: { type: "text", required: true },
    channel: {
      type: "text",
      required: true,
      allowed: ["promise.sales_talk", "support.phone", "support.chat", "support.ticket"],
    },
    "checklist.question": { type: "text", required: true },
    "checklist.as_standard": { type: "boolean", true: ["true"], false: ["false"], required: true },
  },
  key: ["visit", "checklist.question"],
  maximumQuarantined: 0.02,
} satisfies Source;
