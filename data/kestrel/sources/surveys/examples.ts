import type { Examples } from "../../../../pipelines/sources/examples.ts";

const survey = {
  response_id: "response1",
  order_number: "order1",
  wave: "before",
  asked_at: "2024-07-26 09:00:00",
  answered_at: "2024-07-27 09:00:00",
  delivery: 6,
  setting_up: 5,
};

export default [
  {
    name: "asked before, both answers are expectations",
    given: survey,
    gives: {
      responses: [
        { question: "delivery", touchpoint: "delivery.parcel", measure: "expectation", value: 6 },
        { question: "setting_up", touchpoint: "product.unboxing", measure: "expectation", value: 5 },
      ],
    },
  },
  {
    name: "asked afterwards, the one answer is a perception",
    given: { ...survey, wave: "after", setting_up: null },
    gives: { responses: [{ question: "delivery", measure: "perception", scale_high: 7 }] },
  },
  {
    name: "nine on a scale to seven",
    given: { ...survey, delivery: 9 },
    refused: { rule: "out of range", column: "delivery" },
  },
] satisfies Examples;
