import type { Examples } from "../../../../pipelines/sources/examples.ts";

const review = {
  review_id: "review1",
  order_id: "order1",
  review_score: 4,
  review_creation_date: "2018-01-18 00:00:00",
  review_answer_timestamp: "2018-01-18 21:46:59",
};

export default [
  {
    name: "a review answers one question on a scale of one to five",
    given: { ...review, review_comment_message: 'Recebi bem antes,\n"perfeito"' },
    gives: {
      responses: [
        {
          response_id: "review1/order1",
          journey_id: "order1",
          measure: "satisfaction",
          value: 4,
          scale_low: 1,
          scale_high: 5,
          asked_on: "2018-01-18",
          answered_at: "2018-01-18T23:46:59Z",
        },
      ],
    },
  },
  {
    name: "a comment over two lines is one record",
    given:
      "review_id,order_id,review_score,review_comment_title,review_comment_message,review_creation_date,review_answer_timestamp\n" +
      'review1,order1,5,,"one\r\n""two""",2018-01-18 00:00:00,2018-01-18 21:46:59\n',
    gives: { responses: [{ response_id: "review1/order1", value: 5 }] },
  },
  {
    name: "six stars",
    given: { ...review, review_score: 6 },
    refused: { rule: "out of range", column: "review_score" },
  },
  {
    name: "a day with a time of day",
    given: { ...review, review_creation_date: "2018-01-18 12:00:00" },
    refused: { rule: "not a day", column: "review_creation_date" },
  },
] satisfies Examples;
