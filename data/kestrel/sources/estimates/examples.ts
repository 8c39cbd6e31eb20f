import type { Examples } from "../../../../pipelines/sources/examples.ts";

const estimate = {
  parcel_number: "P1",
  reference: "order1",
  revision: 2,
  announced_at: "2024-07-01 08:15:00",
  estimated_on: "2024-07-05",
};

export default [
  {
    name: "an announcement is a later version of the promise, and a touch",
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
      touches: [{ touch_id: "P1/announcement/2", direction: "outbound", parcel_id: "P1" }],
    },
  },
  {
    name: "an announcement in the hour that comes twice is of the second",
    given: { ...estimate, announced_at: "2024-10-27 02:30:00" },
    gives: { promises: [{ made_at: "2024-10-27T01:30:00Z" }] },
    remarked: { rule: "repeated hour", column: "announced_at" },
  },
  {
    name: "the first version is the order's to tell",
    given: { ...estimate, revision: 1 },
    refused: { rule: "out of range", column: "revision" },
  },
] satisfies Examples;
