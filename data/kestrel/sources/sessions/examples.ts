import type { Examples } from "../../../../pipelines/sources/examples.ts";

const visit = {
  session_id: "s1",
  account: "acc-ann",
  ended_at: 1_714_561_260_000,
  pages: [
    { page: "basket", step: 1, opened: 1_714_561_200_000 },
    { page: "address", step: 2, opened: 1_714_561_230_000 },
  ],
};

export default [
  {
    name: "the pages of a visit that ended with an order are its steps",
    given: `${JSON.stringify({ ...visit, order: "order1" })}\n`,
    gives: {
      touches: [
        {
          touch_id: "s1/1",
          contact_id: "s1",
          journey_id: "order1",
          resource_id: "basket",
          started_at: "2024-05-01T11:00:00Z",
          ended_at: "2024-05-01T11:00:30Z",
          result: null,
        },
        { touch_id: "s1/2", resource_id: "address", ended_at: "2024-05-01T11:01:00Z", result: "completed" },
      ],
      outcomes: [{ journey_id: "order1", aspect: "effort", value: 2, unit: "steps" }],
    },
  },
  {
    name: "a basket that was left is abandoned at its last page, and no order took any step",
    given: `${JSON.stringify({ ...visit, order: null })}\n`,
    gives: {
      touches: [
        { result: null, journey_id: null },
        { result: "abandoned", customer_id: { pseudonymOf: "acc-ann" } },
      ],
      outcomes: [],
    },
  },
  {
    name: "a line that was cut off",
    given: `${JSON.stringify(visit).slice(0, 90)}\n`,
    refused: { rule: "not json" },
  },
] satisfies Examples;
