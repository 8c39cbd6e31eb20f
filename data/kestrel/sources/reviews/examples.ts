import type { Examples } from "../../../../pipelines/sources/examples.ts";

const review = {
  review_id: "review1",
  order_number: "order1",
  stars: 4,
  asked_on: "2024-07-26",
  answered_at: "2024-07-27 09:00:00",
};

export default [
  {
    name: "a review answers one question; its comment stays outside",
    given: { ...review, comment: "Nice, but late" },
    gives: {
      responses: [
        {
          response_id: "review1",
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
    name: "no star at all",
    given: { ...review, stars: 0 },
    refused: { rule: "out of range", column: "stars" },
  },
] satisfies Examples;
