import type { Examples } from "../../../../pipelines/sources/examples.ts";

const estimate = {
  id: "P1/2",
  event: "expected_delivery.updated",
  created_at: 1_719_814_500,
  "msg.tracking_number": "P1",
  "msg.order_id": "order1",
  "msg.revision": 2,
  "msg.expected_delivery": "2024-07-05",
};

export default [
  {
    name: "a new day is a later version of the promise, and a touch",
    given: estimate,
    gives: {
      promises: [
        {
          promise_id: "order1/delivery.parcel/time",
          version: 2,
          made_at: "2024-07-01T06:15:00Z",
          due_on: "2024-07-05",
          zone: "Europe/Berlin",
        },
      ],
      touches: [{ touch_id: "P1/2", step: "estimate", direction: "outbound", parcel_id: "P1" }],
    },
  },
  {
    name: "a day that is told as its midnight is that day",
    given: { ...estimate, "msg.expected_delivery": "2024-07-05T00:00:00" },
    gives: { promises: [{ due_on: "2024-07-05" }] },
  },
  {
    name: "our own word is a notice, and no promise",
    given: {
      ...estimate,
      id: "P1/notified",
      event: "customer.notified",
      "msg.revision": null,
      "msg.expected_delivery": null,
    },
    gives: { promises: [], touches: [{ touch_id: "P1/notified", step: "notice" }] },
  },
  {
    name: "the first version is the order's to tell",
    given: { ...estimate, "msg.revision": 1 },
    refused: { rule: "out of range", column: "revision" },
  },
] satisfies Examples;
