import type { Source } from "../../../../pipelines/sources/definition.ts";

const time = "%Y-%m-%d %H:%M:%S";

export default {
  description: "Orders with their status and the times of each step",
  owner: "Shop",
  files: "olist_orders_dataset.csv",
  key: ["order_id"],
  columns: {
    order_id: { type: "text", required: true },
    customer_id: {
      type: "text",
      required: true,
      personal: true,
      description: "one per order; the person is in customers",
    },
    order_status: {
      type: "text",
      required: true,
      allowed: [
        "created",
        "approved",
        "invoiced",
        "processing",
        "shipped",
        "delivered",
        "canceled",
        "unavailable",
      ],
    },
    order_purchase_timestamp: { type: "time", format: time, required: true },
    order_approved_at: { type: "time", format: time },
    order_delivered_carrier_date: { type: "time", format: time },
    order_delivered_customer_date: { type: "time", format: time },
    order_estimated_delivery_date: { type: "day", format: time, required: true },
  },
  promises: [
    {
      field: "order_estimated_delivery_date",
      touchpoint: "delivery.parcel",
      kind: "policy",
      aspect: "time",
      journey: "order_id",
      madeAt: "order_purchase_timestamp",
      tolerance: 1,
      wording: "Estimated delivery date shown at the purchase",
    },
  ],
  outcomes: [
    {
      field: "order_delivered_customer_date",
      touchpoint: "delivery.parcel",
      aspect: "time",
      journey: "order_id",
      status: {
        field: "order_status",
        fulfilled: ["delivered"],
        failed: ["unavailable"],
        released: ["canceled"],
        releasedBy: "not said",
      },
    },
    {
      field: "order_delivered_carrier_date",
      touchpoint: "delivery.handover",
      aspect: "time",
      journey: "order_id",
      status: {
        field: "order_status",
        fulfilled: ["shipped", "delivered"],
        failed: ["unavailable"],
        released: ["canceled"],
        releasedBy: "not said",
      },
    },
  ],
} satisfies Source;
