import type { Examples } from "../../../../pipelines/sources/examples.ts";

const visit = {
  "Nr.": "Z-1",
  Kunde: "C1",
  Auftrag: "order1",
  Verkäufer: "sp-02",
  "Zugesagt am": "2024-06-03T14:30:00",
  Was: "training visit",
  Umfang: "two hours for four people",
  "Bis wann": "2024-06-14",
  "Erledigt am": "2024-06-13T09:00:00",
  Wortlaut: "I'll come by until the 14th",
};

export default [
  {
    name: "a promise with its maker, and its own outcome",
    given: visit,
    gives: {
      promises: [
        {
          promise_id: "Z-1/promise.sales_talk/time",
          journey_id: "order1",
          customer_id: { pseudonymOf: "C1" },
          made_by: { pseudonymOf: "sp-02" },
          object: "training visit: two hours for four people",
          made_at: "2024-06-03T12:30:00Z",
          due_on: "2024-06-14",
          wording: null,
        },
      ],
      outcomes: [
        {
          promise_id: "Z-1/promise.sales_talk/time",
          result: "fulfilled",
          happened_at: "2024-06-13T07:00:00Z",
        },
      ],
      touches: [{ touch_id: "Z-1/talk", agent_id: { pseudonymOf: "sp-02" } }],
    },
  },
  {
    name: "soon is no day: the promise is vague",
    given: { ...visit, "Bis wann": "bald", "Erledigt am": null },
    gives: { promises: [{ due_on: null }], outcomes: [] },
  },
  {
    name: "a customer who does without releases us",
    given: { ...visit, "Erledigt am": null, "Verzichtet am": "2024-06-10T08:00:00" },
    gives: { outcomes: [{ result: "released", cause: "customer", known_at: "2024-06-10T06:00:00Z" }] },
  },
  {
    name: "a day that was typed, and does not exist",
    given: { ...visit, "Bis wann": "31.06.2024" },
    refused: { rule: "not a day", column: "due_on" },
  },
] satisfies Examples;
