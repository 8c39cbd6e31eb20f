import type { Examples } from "../../../../pipelines/sources/examples.ts";

const lead = {
  Vorgang: "L-1",
  Art: "Formular",
  Absender: "ann@example.com",
  Eingang: "03.06.2024 17:30:00",
  Rückruf: "04.06.2024 10:15:00",
  Abgelegt: "-",
  Auftrag: "-",
};

export default [
  {
    name: "a lead that was called back",
    given: lead,
    gives: {
      journeys: [
        {
          journey_id: "L-1",
          kind: "lead",
          customer_id: { pseudonymOf: "ann@example.com" },
          status: "called back",
        },
      ],
      promises: [
        {
          touchpoint: "order.lead",
          made_at: "2024-06-03T15:30:00Z",
          target: 8,
          clock: "support",
          due_at: null,
        },
      ],
      outcomes: [{ journey_id: "L-1", result: "fulfilled", happened_at: "2024-06-04T08:15:00Z" }],
      touches: [{ contact_id: "L-1", queued_at: "2024-06-03T15:30:00Z", started_at: "2024-06-04T08:15:00Z" }],
    },
  },
  {
    name: "a voice message that nobody returned",
    given: { ...lead, Art: "Sprachnachricht", Absender: "+49 1511 1", Rückruf: "-" },
    gives: {
      journeys: [{ channel: "phone", status: "open", ended_at: null }],
      outcomes: [],
      touches: [{ started_at: null, result: null }],
    },
  },
  {
    name: "a lead that was crossed off without a call is a promise that we broke",
    given: { ...lead, Rückruf: "-", Abgelegt: "28.06.2024 17:00:00" },
    gives: {
      journeys: [{ status: "lost", ended_at: "2024-06-28T15:00:00Z" }],
      outcomes: [{ journey_id: "L-1", result: "failed", cause: "company", known_at: "2024-06-28T15:00:00Z" }],
    },
  },
  {
    name: "a message in the hour that comes twice is of the second",
    given: { ...lead, Eingang: "27.10.2024 02:30:00" },
    gives: { journeys: [{ started_at: "2024-10-27T01:30:00Z" }] },
    remarked: { rule: "repeated hour", column: "asked_at" },
  },
  {
    name: "a month that does not exist",
    given: { ...lead, Eingang: "03.13.2024 17:30:00" },
    refused: { rule: "no such date", column: "asked_at" },
  },
] satisfies Examples;
