import type { Examples } from "../../../../pipelines/sources/examples.ts";

const parcel = {
  tracking_number: "P1",
  slug: "fennec",
  order_id: "order1",
  label_created_at: "2024-07-22T10:00:00",
  planned_hub_scan: "2024-07-26T06:00:00",
  updated_at: "2024-08-01T06:00:00",
};
const pickedUp = {
  ...parcel,
  "checkpoints.tag": "PickedUp",
  "checkpoints.checkpoint_time": "2024-07-24T17:00:00",
};

export default [
  {
    name: "checkpoints are outcomes and touches, leg by leg, and the plan of the hub is a promise",
    given: `${JSON.stringify({
      ...parcel,
      checkpoints: [
        { tag: "PickedUp", checkpoint_time: "2024-07-24T17:00:00", message: "Picked up" },
        { tag: "InTransit", checkpoint_time: "2024-07-25T23:10:00", message: "Arrived at hub" },
        { tag: "Delivered", checkpoint_time: "2024-07-26T11:20:00", message: "Delivered", pieces: 2 },
      ],
    })}\n`,
    gives: {
      promises: [
        {
          promise_id: "order1/P1/delivery.hub/time",
          made_at: "2024-07-22T08:00:00Z",
          due_at: "2024-07-26T04:00:00Z",
        },
      ],
      outcomes: [
        { touchpoint: "delivery.handover", happened_at: "2024-07-24T15:00:00Z", quantity: null },
        { touchpoint: "delivery.hub", parcel_id: "P1", happened_at: "2024-07-25T21:10:00Z" },
        { touchpoint: "delivery.parcel", happened_at: "2024-07-26T09:20:00Z", quantity: 2 },
      ],
      touches: [
        { touch_id: "P1/pickedup", resource_id: "fennec", step: "scan" },
        { touch_id: "P1/intransit" },
        { touch_id: "P1/delivered" },
      ],
    },
  },
  {
    name: "a lost parcel failed, by the company",
    given: {
      ...parcel,
      "checkpoints.tag": "Exception",
      "checkpoints.checkpoint_time": "2024-08-10T09:00:00",
    },
    gives: {
      outcomes: [{ touchpoint: "delivery.parcel", result: "failed", cause: "company", happened_at: null }],
      touches: [],
    },
  },
  {
    name: "delivered, and nobody noted when",
    given: { ...parcel, "checkpoints.tag": "Delivered", "checkpoints.pieces": 1 },
    gives: {
      outcomes: [{ touchpoint: "delivery.parcel", result: "fulfilled", happened_at: null }],
      touches: [],
    },
  },
  {
    name: "a scan in the hour that daylight saving skips is read as the hour after",
    given: { ...pickedUp, "checkpoints.checkpoint_time": "2024-03-31T02:30:00" },
    gives: { touches: [{ started_at: "2024-03-31T01:30:00Z" }] },
    remarked: { rule: "skipped hour", column: "scanned_at" },
  },
  {
    name: "a carrier that we do not know",
    given: { ...pickedUp, slug: "?" },
    refused: { rule: "not allowed", column: "carrier" },
  },
] satisfies Examples;
