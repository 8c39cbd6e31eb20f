import type { Source } from "../../../../pipelines/sources/definition.ts";

export default {
  description: "Reviews as the shop's review app exports them, one to five stars for an order",
  owner: "Customer experience",
  files: "reviews-*.csv",
  columns: {
    title: "ignored",
    body: { type: "text", personal: true },
    rating: { type: "integer", required: true, minimum: 1, maximum: 5 },
    review_date: { type: "time", format: "%Y-%m-%d %H:%M:%S UTC", zone: "UTC", required: true },
    source: { type: "text", description: "how the review was asked for" },
    curated: { type: "text", required: true, allowed: ["ok", "spam"] },
    reviewer_email: { type: "text", personal: true },
    product_handle: "text",
    reply: "ignored",
    order_number: { type: "text", required: true },
    requested_on: { type: "day", format: "%Y-%m-%d", description: "the day on which the customer was asked" },
  },
  key: ["order_number"],
  freshness: { warnAfter: "2 weeks", failAfter: "5 weeks" },
  maximumQuarantined: 0.02,
} satisfies Source;
