import type { Source } from "../../../../pipelines/sources/definition.ts";

export default {
  description:
    "What a tracking service called out: carriers' new days of delivery, and our own words to the customer",
  owner: "Carriers",
  files: "estimates-*.ndjson",
  format: { type: "ndjson" },
  key: ["id"],
  columns: {
    id: { type: "text", required: true },
    event: {
      type: "text",
      required: true,
      allowed: ["expected_delivery.updated", "customer.notified"],
    },
    created_at: { type: "time", format: "epoch s", required: true },
    tracking_number: { type: "text", header: "msg.tracking_number", required: true },
    order_number: { type: "text", header: "msg.order_id", required: true },
    revision: {
      type: "integer",
      header: "msg.revision",
      minimum: 2,
      description: "1 is the day promised at the order, which the carrier was told",
    },
    expected_on: {
      type: "day",
      header: "msg.expected_delivery",
      // A day, or its midnight, as the carrier likes.
      format: ["%Y-%m-%d", "%Y-%m-%dT%H:%M:%S"],
    },
  },
  freshness: { warnAfter: "2 weeks", failAfter: "5 weeks", by: "created_at" },
  maximumQuarantined: 0.02,
} satisfies Source;
