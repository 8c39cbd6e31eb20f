import type { Examples } from "../../../../pipelines/sources/examples.ts";

export default [
  {
    name: "a person is known by a pseudonym, and so is the id of the order",
    given: { customer_id: "order-customer", customer_unique_id: "person", customer_state: "SP" },
    gives: {
      customers: [{ customer_id: { pseudonymOf: "person" }, audience: "buyer" }],
      identities: [
        {
          kind: "account",
          alias: { pseudonymOf: "order-customer" },
          customer_id: { pseudonymOf: "person" },
          region: "SP",
        },
      ],
    },
  },
  {
    name: "a person who moved is one person with two states",
    given: [
      { customer_id: "first", customer_unique_id: "person", customer_state: "SP" },
      { customer_id: "second", customer_unique_id: "person", customer_state: "RJ" },
    ],
    gives: {
      identities: [
        { alias: { pseudonymOf: "first" }, customer_id: { pseudonymOf: "person" }, region: "SP" },
        { alias: { pseudonymOf: "second" }, customer_id: { pseudonymOf: "person" }, region: "RJ" },
      ],
    },
  },
  {
    name: "without a state",
    given: { customer_id: "first", customer_unique_id: "person" },
    refused: { rule: "required", column: "customer_state" },
  },
] satisfies Examples;
