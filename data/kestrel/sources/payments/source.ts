import type { Source } from "../../../../pipelines/sources/definition.ts";

export default {
  description: "Stripe: money that went back to customers, in whole cents and in seconds since 1970",
  owner: "Accounting",
  files: "stripe-refunds-*.json",
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
    charge: "ignored",
    "metadata.order": { type: "text", required: true },
    "metadata.case": "text",
    "metadata.kind": { type: "text", required: true, allowed: ["refund", "goodwill"] },
    "metadata.touchpoint": { type: "text", required: true, description: "where the promise broke" },
  },
  key: ["id"],
  freshness: { warnAfter: "2 weeks", failAfter: "5 weeks" },
  maximumQuarantined: 0.02,
} satisfies Source;
