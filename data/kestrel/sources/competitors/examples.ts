import type { Examples } from "../../../../pipelines/sources/examples.ts";

const file = (...lines: string[]) =>
  [
    "Household appliances panel, coffee machines",
    '"Buyers of the last twelve months, mean of all answers"',
    "",
    "Wave,Make,Item,Mean (1-10),n",
    ...lines,
    "Source: the panel; not to be passed on",
    "",
  ].join("\n");

export default [
  {
    name: "a mean stands for all who answered, and names its make",
    given: file("2024-h1,Corvo,satisfaction,7.4,412", "2024-h1,Kestrel,value,6.9,388"),
    gives: {
      responses: [
        {
          subject: "Corvo",
          measure: "satisfaction",
          value: 7.4,
          scale_high: 10,
          weight: 412,
          wave: "2024-h1",
        },
        { subject: "Kestrel", measure: "price", value: 6.9 },
      ],
    },
  },
  {
    name: "too few answers to print are none",
    given: file("2024-h1,Corvo,recommend,n/a,12"),
    gives: { responses: [] },
  },
  {
    name: "a mean beyond the scale",
    given: file("2024-h1,Corvo,satisfaction,74,412"),
    refused: { rule: "out of range", column: "score" },
  },
] satisfies Examples;
