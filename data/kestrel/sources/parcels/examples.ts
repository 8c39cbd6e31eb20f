import type { Examples } from "../../../../pipelines/sources/examples.ts";

const parcel = {
  parcel_number: "P1",
  reference: "order1",
  carrier: "Swift",
  parcel_status: "delivered",
  picked_up_at: "2024-07-24 17:00:00",
  delivered_at: "2024-07-26 11:20:00",
};

export default [
  {
    name: "two scans are two outcomes and two touches",
    given: parcel,
    gives: {
      outcomes: [
        { touchpoint: "delivery.handover", result: "fulfilled", happened_at: "2024-07-24T15:00:00Z" },
        { touchpoint: "delivery.parcel", result: "fulfilled", happened_at: "2024-07-26T09:20:00Z" },
      ],
      touches: [
        { touch_id: "P1/handover", resource_id: "Swift", journey_id: "order1" },
        { touch_id: "P1/delivery", resource_id: "Swift", journey_id: "order1" },
      ],
    },
  },
  {
    name: "a lost parcel failed, by the company",
    given: { ...parcel, parcel_status: "lost", delivered_at: null },
    gives: {
      outcomes: [
        { touchpoint: "delivery.handover", result: "fulfilled" },
        { touchpoint: "delivery.parcel", result: "failed", cause: "company", happened_at: null },
      ],
    },
  },
  {
    name: "on its way, nothing is said of the delivery",
    given: { ...parcel, parcel_status: "in transit", delivered_at: null },
    gives: { outcomes: [{ touchpoint: "delivery.handover" }] },
  },
  {
    name: "a status that the carrier did not explain",
    given: { ...parcel, parcel_status: "?" },
    refused: { rule: "not allowed", column: "parcel_status" },
  },
] satisfies Examples;
