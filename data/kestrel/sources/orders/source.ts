import type { Source } from "../../../../pipelines/sources/definition.ts";

const time = "%Y-%m-%d %H:%M:%S";

export default {
  description:
    "Orders with what was promised when they were placed: confirmation, handover and the day of delivery",
  owner: "Shop",
  files: "orders-*.csv",
  key: ["order_number"],
  columns: {
    order_number: { type: "text", required: true },
    shop_account: { type: "text", required: true, personal: true },
    order_status: {
      type: "text",
      required: true,
      allowed: ["open", "confirmed", "shipped", "delivered", "cancelled", "cancelled after dispatch"],
    },
    channel: { type: "text", required: true, allowed: ["web", "phone", "salesperson", "shop"] },
    region: { type: "text", required: true },
    sold_by: { type: "text", personal: true, description: "the salesperson, where there was one" },
    order_of_customer: { type: "integer", required: true, minimum: 1, description: "1 for the first order" },
    ordered_at: { type: "time", format: time, required: true },
    confirm_by: { type: "time", format: time, required: true },
    confirmed_at: { type: "time", format: time },
    ship_by: { type: "time", format: time, required: true },
    promised_delivery_on: { type: "day", format: "%Y-%m-%d", required: true },
    cancelled_at: { type: "time", format: time },
    cancelled_by: { type: "text", allowed: ["customer", "company"] },
  },
  promises: [
    {
      field: "confirm_by",
      touchpoint: "order.confirmation",
      kind: "policy",
      aspect: "time",
      journey: "order_number",
      madeAt: "ordered_at",
      wording: "We confirm within 2 hours on the web, 4 by phone, 24 with a salesperson, 1 in the shop",
    },
    {
      field: "ship_by",
      touchpoint: "delivery.handover",
      kind: "policy",
      aspect: "time",
      journey: "order_number",
      madeAt: "ordered_at",
      wording: "Ready for the carrier by 18:00 of the day named at the order",
    },
    {
      field: "promised_delivery_on",
      touchpoint: "delivery.parcel",
      kind: "policy",
      aspect: "time",
      journey: "order_number",
      madeAt: "ordered_at",
      madeBy: "sold_by",
      tolerance: 1,
      wording: "Day of delivery named at the order",
    },
  ],
  outcomes: [
    { field: "confirmed_at", touchpoint: "order.confirmation", aspect: "time", journey: "order_number" },
  ],
  freshness: { warnAfter: "2 weeks", failAfter: "5 weeks" },
  maximumQuarantined: 0.02,
} satisfies Source;
