import type { Examples } from "../../../../pipelines/sources/examples.ts";

export default [
  {
    name: "a signature is a touch of the salesperson, and names the seller",
    given: { mql_id: "lead1", seller_id: "seller1", sr_id: "rep1", won_date: "26-02-2018 19:58" },
    gives: {
      identities: [{ kind: "seller", alias: "seller1", customer_id: "lead1" }],
      touches: [
        {
          touch_id: "lead1/deal",
          touchpoint: "promise.deal",
          actor: "agent",
          agent_id: { pseudonymOf: "rep1" },
          started_at: "2018-02-26T22:58:00Z",
          result: "approved",
        },
      ],
    },
  },
  {
    name: "the month does not come first",
    given: { mql_id: "lead1", seller_id: "seller1", won_date: "02-26-2018 19:58" },
    refused: { rule: "no such date", column: "won_date" },
  },
] satisfies Examples;
