import type { Source } from "../../../../../pipelines/sources/definition.ts";

const time = "%Y-%m-%dT%H:%M:%S%z";

export default {
  description: "Trackings in the shape of EasyPost's: one line per update, its scans in a list",
  owner: "Logistics",
  files: "trackings-*.ndjson",
  format: { type: "ndjson", explode: ["tracking_details"] },
  columns: {
    id: { type: "text", required: true },
    tracking_code: { type: "text", required: true },
    status: "text",
    est_delivery_date: { type: "time", format: time },
    updated_at: { type: "time", format: time, required: true },
    "carrier_detail.service": "text",
    "tracking_details.status": "text",
    "tracking_details.datetime": { type: "time", format: time },
    "tracking_details.message": "text",
    "tracking_details.tracking_location": "ignored",
  },
  key: ["id", "updated_at", "tracking_details.datetime"],
} satisfies Source;
