import type { Source } from "../../../../pipelines/sources/definition.ts";

export default {
  description: "Reviews in the shop, one to five stars for an order",
  owner: "Customer experience",
  files: "reviews-*.csv",
  key: ["review_id"],
  columns: {
    review_id: { type: "text", required: true },
    order_number: { type: "text", required: true },
    stars: { type: "integer", required: true, minimum: 1, maximum: 5 },
    asked_on: { type: "day", format: "%Y-%m-%d", description: "the day on which the customer was asked" },
    answered_at: { type: "time", format: "%Y-%m-%d %H:%M:%S" },
    comment: { type: "text", personal: true },
  },
  freshness: { warnAfter: "2 weeks", failAfter: "5 weeks" },
  maximumQuarantined: 0.02,
} satisfies Source;
