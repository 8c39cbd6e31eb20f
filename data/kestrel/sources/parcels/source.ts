import type { Source } from "../../../../pipelines/sources/definition.ts";

const time = "%Y-%m-%d %H:%M:%S";

export default {
  description: "Parcels as their carriers scanned them; an order is one parcel",
  owner: "Carriers",
  files: "parcels-*.csv",
  key: ["parcel_number"],
  columns: {
    parcel_number: { type: "text", required: true },
    reference: { type: "text", required: true, description: "the number of the order" },
    carrier: { type: "text", required: true },
    parcel_status: { type: "text", required: true, allowed: ["in transit", "delivered", "lost"] },
    picked_up_at: { type: "time", format: time, required: true },
    delivered_at: { type: "time", format: time },
  },
  outcomes: [
    { field: "picked_up_at", touchpoint: "delivery.handover", aspect: "time", journey: "reference" },
    {
      field: "delivered_at",
      touchpoint: "delivery.parcel",
      aspect: "time",
      journey: "reference",
      status: { field: "parcel_status", fulfilled: ["delivered"], failed: ["lost"] },
    },
  ],
  freshness: { warnAfter: "2 weeks", failAfter: "5 weeks" },
  maximumQuarantined: 0.02,
} satisfies Source;
