import type { Examples } from "../../../../pipelines/sources/examples.ts";

const letter = {
  message_id: "mail1",
  sent_at: "2024-07-03T10:00:00Z",
  recipient: "ann@example.org",
  template: "sorry/delivery.parcel",
  reference: "order1",
  status: "delivered",
};

export default [
  {
    name: "an apology is a touch where the promise broke",
    given: letter,
    gives: {
      touches: [
        {
          touch_id: "mail1",
          journey_id: "order1",
          step: "apology",
          touchpoint: "delivery.parcel",
          direction: "outbound",
          started_at: "2024-07-03T10:00:00Z",
        },
      ],
    },
  },
  {
    name: "a letter that came back reached nobody",
    given: { ...letter, status: "bounced" },
    gives: { touches: [] },
  },
  {
    name: "a day that no calendar has",
    given: { ...letter, sent_at: "2024-02-30T10:00:00Z" },
    refused: { rule: "no such date", column: "sent_at" },
  },
] satisfies Examples;
