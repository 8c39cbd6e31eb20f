import type { Examples } from "../../../../pipelines/sources/examples.ts";

const review = {
  rating: 4,
  review_date: "2024-07-27 07:00:00 UTC",
  source: "email",
  curated: "ok",
  reviewer_email: "ann@example.org",
  product_handle: "KE-200",
  order_number: "order1",
  requested_on: "2024-07-26",
};

export default [
  {
    name: "a review answers one question; its text stays outside",
    given: { ...review, body: "Nice, but late" },
    gives: {
      responses: [
        {
          response_id: "review/order1",
          product_id: "KE-200",
          measure: "satisfaction",
          value: 4,
          asked_on: "2024-07-26",
          answered_at: "2024-07-27T07:00:00Z",
          comment: null,
        },
      ],
    },
  },
  {
    name: "spam is nobody's voice",
    given: { ...review, curated: "spam", rating: 1 },
    gives: { responses: [] },
  },
  {
    name: "no star at all",
    given: { ...review, rating: 0 },
    refused: { rule: "out of range", column: "rating" },
  },
] satisfies Examples;
