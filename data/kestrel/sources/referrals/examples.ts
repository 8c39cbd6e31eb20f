import type { Examples } from "../../../../pipelines/sources/examples.ts";

const referral = {
  code: "R-1",
  customer_number: "C1",
  friend_email: "ben@example.com",
  sent_at: "2024-06-03 14:30:00",
  redeemed_at: "2024-06-20 09:00:00",
};

export default [
  {
    name: "telling a friend is a touch of who told",
    given: referral,
    gives: {
      touches: [
        {
          touch_id: "R-1",
          customer_id: { pseudonymOf: "C1" },
          touchpoint: "loyalty.recommend",
          result: "redeemed",
          started_at: "2024-06-03T12:30:00Z",
        },
      ],
    },
  },
  {
    name: "a code without its customer",
    given: { ...referral, customer_number: null },
    refused: { rule: "required", column: "customer_number" },
  },
] satisfies Examples;
