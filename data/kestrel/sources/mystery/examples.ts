import type { Examples } from "../../../../pipelines/sources/examples.ts";

const visit = {
  visit: "visit1",
  wave: "2024-q3",
  date: "2024-07-05",
  shopper: "shopper1",
  site: "Berlin",
  channel: "support.phone",
};

function told(...checklist: object[]): string {
  return JSON.stringify({ visits: [{ ...visit, checklist }] });
}

export default [
  {
    name: "each question of the checklist is an answer of its own",
    given: told(
      { question: "warranty", as_standard: true },
      { question: "delivery time", as_standard: false },
    ),
    gives: {
      responses: [
        {
          response_id: "visit1",
          item: "delivery time",
          resource_id: "Berlin",
          respondent_id: { pseudonymOf: "shopper1" },
          touchpoint: "support.phone",
          value: 0,
          scale_low: 0,
          scale_high: 1,
        },
        { response_id: "visit1", item: "warranty", value: 1, instrument: "mystery_shopper" },
      ],
    },
  },
  {
    name: "a judgement that is neither yes nor no",
    given: told({ question: "warranty", as_standard: "almost" }),
    refused: { rule: "not a boolean", column: "checklist.as_standard" },
  },
] satisfies Examples;
