import type { Source } from "../../../../pipelines/sources/definition.ts";

const time = "%Y-%m-%dT%H:%M:%S";

export default {
  description:
    "Parcels as their carriers scanned them: a line per parcel, its checkpoints in a list; an order is one parcel",
  owner: "Carriers",
  files: "tracking-*.ndjson",
  format: { type: "ndjson", explode: ["checkpoints"] },
  key: ["tracking_number", "tag"],
  newest: "updated_at",
  columns: {
    tracking_number: { type: "text", required: true },
    carrier: { type: "text", header: "slug", required: true, allowed: ["fennec", "dashpost"] },
    order_number: { type: "text", header: "order_id", required: true },
    label_at: { type: "time", header: "label_created_at", format: time, required: true },
    hub_by: { type: "time", header: "planned_hub_scan", format: time },
    updated_at: { type: "time", format: time, required: true, description: "when the carrier was asked" },
    tag: {
      type: "text",
      header: "checkpoints.tag",
      allowed: ["PickedUp", "InTransit", "Delivered", "Exception"],
    },
    scanned_at: {
      type: "time",
      header: "checkpoints.checkpoint_time",
      format: time,
      description: "local, and scanners change to summer time an hour late",
    },
    message: { type: "ignored", header: "checkpoints.message" },
    pieces: { type: "integer", header: "checkpoints.pieces", minimum: 0 },
  },
  freshness: { warnAfter: "2 weeks", failAfter: "5 weeks", by: "scanned_at" },
  maximumQuarantined: 0.02,
} satisfies Source;
