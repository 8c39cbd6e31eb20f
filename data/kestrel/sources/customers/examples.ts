import type { Examples } from "../../../../pipelines/sources/examples.ts";

const customer = {
  customer_number: "K-1",
  shop_account: "ann",
  email: "Ann@Example.org ",
  region: "North",
  tier: "plus",
  came_by: "advert",
  customer_since: "2024-01-05",
};

export default [
  {
    name: "a person is known by an account and by an address, however it is written",
    given: customer,
    gives: {
      customers: [
        { customer_id: { pseudonymOf: "K-1" }, audience: "buyer", acquired_by: "advert", region: "North" },
      ],
      identities: [
        { kind: "account", alias: { pseudonymOf: "ann" }, customer_id: { pseudonymOf: "K-1" } },
        { kind: "email", alias: { pseudonymOf: "ann@example.org" }, customer_id: { pseudonymOf: "K-1" } },
      ],
    },
  },
  {
    name: "without an address there is one name less",
    given: { ...customer, email: null },
    gives: { identities: [{ kind: "account" }] },
  },
  {
    name: "a tier that the company does not have",
    given: { ...customer, tier: "gold" },
    refused: { rule: "not allowed", column: "tier" },
  },
] satisfies Examples;
