import type { Examples } from "../../../../pipelines/sources/examples.ts";

const customer = {
  customer_number: "K-1",
  shop_account: "acc-ann",
  email: "Ann@Example.org ",
  phone: "+49 1511 1",
  region: "North",
  tier: "plus",
  came_by: "spring-2025",
  referred_by: "K-0",
  customer_since: "2024-01-05",
};

export default [
  {
    name: "a person is known by an account, an address and a number, however they are written",
    given: customer,
    gives: {
      customers: [
        {
          customer_id: { pseudonymOf: "K-1" },
          audience: "buyer",
          acquired_at: "2024-01-04T23:00:00Z",
          acquired_by: "spring-2025",
          referred_by: { pseudonymOf: "K-0" },
          region: "North",
          declared_tier: "plus",
        },
      ],
      identities: [
        { kind: "account", alias: { pseudonymOf: "acc-ann" }, customer_id: { pseudonymOf: "K-1" } },
        { kind: "email", alias: { pseudonymOf: "ann@example.org" }, customer_id: { pseudonymOf: "K-1" } },
        { kind: "phone", alias: { pseudonymOf: "+49 1511 1" }, customer_id: { pseudonymOf: "K-1" } },
      ],
    },
  },
  {
    name: "without an address and a number there are two names less",
    given: { ...customer, email: null, phone: null },
    gives: { identities: [{ kind: "account" }] },
  },
  {
    name: "a tier that the company does not have",
    given: { ...customer, tier: "gold" },
    refused: { rule: "not allowed", column: "tier" },
  },
] satisfies Examples;
