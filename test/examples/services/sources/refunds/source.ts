import type { Source } from "../../../../../pipelines/sources/definition.ts";

export default {
  description: "Refunds in the shape of Stripe's list: whole numbers of cents, seconds since 1970",
  owner: "Accounting",
  files: "refunds-*.json",
  format: { type: "json", path: "data" },
  columns: {
    id: { type: "text", required: true },
    object: "ignored",
    amount: { type: "integer", required: true, minimum: 0, unit: "minor units" },
    currency: { type: "text", required: true },
    created: { type: "time", format: "epoch s", required: true },
    status: { type: "text", required: true, allowed: ["pending", "succeeded", "failed", "canceled"] },
    failure_reason: "text",
    reason: "text",
    charge: "text",
    "metadata.order": { type: "text", required: true },
  },
  key: ["id"],
} satisfies Source;
