import type { Source } from "../../../../pipelines/sources/definition.ts";

export default {
  description: "New delivery days that carriers announced: later versions of the day promised at the order",
  owner: "Carriers",
  files: "estimates-*.csv",
  key: ["parcel_number", "revision"],
  columns: {
    parcel_number: { type: "text", required: true },
    reference: { type: "text", required: true, description: "the number of the order" },
    revision: {
      type: "integer",
      required: true,
      minimum: 2,
      description: "1 is the day promised at the order, which the carrier was told",
    },
    announced_at: { type: "time", format: "%Y-%m-%d %H:%M:%S", required: true },
    estimated_on: { type: "day", format: "%Y-%m-%d", required: true },
  },
  promises: [
    {
      field: "estimated_on",
      touchpoint: "delivery.parcel",
      kind: "policy",
      aspect: "time",
      journey: "reference",
      madeAt: "announced_at",
      version: "revision",
      tolerance: 1,
      wording: "New day of delivery announced by the carrier",
    },
  ],
  freshness: { warnAfter: "2 weeks", failAfter: "5 weeks" },
  maximumQuarantined: 0.02,
} satisfies Source;
