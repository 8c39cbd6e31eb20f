import type { Examples } from "../../../../pipelines/sources/examples.ts";

const answered = {
  StartDate: "2024-07-26 08:55:00",
  EndDate: "2024-07-26 09:00:00",
  Status: 0,
  Progress: 100,
  Finished: 1,
  RecordedDate: "2024-07-26 09:00:01",
  ResponseId: "R_1",
  ExternalReference: "ann",
  UserLanguage: "DE",
  order_number: "order1",
  audience: "buyer",
  invited_at: "2024-07-25 09:00:00",
};

export default [
  {
    name: "asked before, what is good, what would do and what is wished for",
    given: {
      ...answered,
      wave: "before",
      expectation_delivery: 6,
      adequate_delivery: 4,
      desired_delivery: 7,
      expected_days: 3,
    },
    gives: {
      responses: [
        { question: "expectation_delivery", touchpoint: "delivery.parcel", measure: "expectation", value: 6 },
        { question: "adequate_delivery", measure: "adequate", value: 4, scale_high: 7 },
        { question: "desired_delivery", measure: "desired", value: 7 },
        { question: "expected_days", item: "days", measure: "expectation", value: 3, scale_high: 30 },
      ],
      customers: [],
    },
  },
  {
    name: "asked after a contact, the touchpoint is that of the contact",
    given: { ...answered, wave: "support", contact: "support.phone", perception_support: 2, courtesy: 6 },
    gives: {
      responses: [
        {
          question: "perception_support",
          touchpoint: "support.phone",
          measure: "perception",
          value: 2,
          asked_at: "2024-07-25T09:00:00Z",
          answered_at: "2024-07-26T09:00:00Z",
          language: "de",
        },
        { question: "courtesy", touchpoint: "support.phone", item: "courtesy", value: 6 },
      ],
    },
  },
  {
    name: "who uses the machine is not who bought it",
    given: { ...answered, wave: "half-yearly", audience: "user", order_number: null, satisfaction: 9 },
    gives: {
      responses: [{ question: "satisfaction", touchpoint: null, value: 9, scale_high: 10 }],
      customers: [{ audience: "user" }],
    },
  },
  {
    name: "a preview by us, and an answer broken off, are none",
    given: [
      { ...answered, wave: "after", Status: 1, trust: 7 },
      { ...answered, wave: "after", ResponseId: "R_2", Finished: 0, Progress: 40, trust: 1 },
    ],
    gives: { responses: [] },
  },
  {
    name: "nine on a scale to seven",
    given: { ...answered, wave: "after", trust: 9 },
    refused: { rule: "out of range", column: "trust" },
  },
] satisfies Examples;
