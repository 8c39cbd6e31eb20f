import type { Examples } from "../../../../pipelines/sources/examples.ts";

const refund = {
  id: "re_1",
  object: "refund",
  amount: 1999,
  currency: "eur",
  created: 1720000800,
  status: "succeeded",
  failure_reason: null,
  reason: "requested_by_customer",
  charge: "ch_1",
  metadata: { order: "order1", case: "case1", kind: "refund", touchpoint: "delivery.parcel" },
};

function list(...data: object[]): string {
  return JSON.stringify({ object: "list", data, has_more: false, url: "/v1/refunds" });
}

export default [
  {
    name: "cents become euros",
    given: list(refund),
    gives: {
      costs: [
        {
          cost_id: "re_1",
          journey_id: "order1",
          touchpoint: "delivery.parcel",
          kind: "refund",
          amount: 19.99,
          currency: "EUR",
          incurred_at: "2024-07-03T10:00:00Z",
        },
      ],
    },
  },
  {
    name: "what the bank sent back did not reach the customer",
    given: list({ ...refund, status: "failed", failure_reason: "lost_or_stolen_card" }),
    gives: { costs: [] },
  },
  {
    name: "euros where cents should be",
    given: list({ ...refund, amount: 19.99 }),
    refused: { rule: "not an integer", column: "amount" },
  },
] satisfies Examples;
