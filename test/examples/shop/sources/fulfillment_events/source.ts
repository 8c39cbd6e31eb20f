import type { Source } from "../../../../../pipelines/sources/definition.ts";

const time = "%Y-%m-%d %H:%M:%S.%f";

export default {
  description: "What carriers said of parcels; a later estimate is told with each event",
  owner: "Carriers",
  files: "shopify_fulfillment_events.csv",
  zone: "UTC",
  columns: {
    id: { type: "text", required: true },
    _fivetran_synced: { type: "time", format: time, required: true },
    address_1: "ignored",
    city: "text",
    country: "text",
    created_at: { type: "time", format: time },
    estimated_delivery_at: { type: "time", format: time },
    fulfillment_id: { type: "text", required: true },
    happened_at: { type: "time", format: time, required: true },
    latitude: "ignored",
    longitude: "ignored",
    message: "text",
    order_id: { type: "text", required: true },
    province: "text",
    shop_id: "text",
    status: {
      type: "text",
      required: true,
      allowed: [
        "label_printed",
        "confirmed",
        "in_transit",
        "out_for_delivery",
        "attempted_delivery",
        "delayed",
        "ready_for_pickup",
        "delivered",
        "failure",
      ],
    },
    updated_at: { type: "time", format: time },
    zip: "ignored",
    _fivetran_deleted: { type: "boolean", true: ["true"], false: ["false"] },
  },
  key: ["id"],
  newest: "_fivetran_synced",
} satisfies Source;
