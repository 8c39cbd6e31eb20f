import type { Examples } from "../../../../pipelines/sources/examples.ts";

export default [
  {
    name: "a lead is a journey that begins with a contact on a day",
    given: { mql_id: "lead1", first_contact_date: "01-02-2018", origin: "social" },
    gives: {
      customers: [{ customer_id: "lead1", audience: "prospect" }],
      journeys: [{ journey_id: "lead1", kind: "lead", channel: "social" }],
      touches: [{ touch_id: "lead1/contact", touchpoint: "promise.lead", started_on: "2018-02-01" }],
    },
  },
  {
    name: "where it came from may be unknown",
    given: { mql_id: "lead1", first_contact_date: "01-02-2018" },
    gives: { journeys: [{ journey_id: "lead1", channel: null }] },
  },
  {
    name: "without a day of contact",
    given: { mql_id: "lead1", origin: "social" },
    refused: { rule: "required", column: "first_contact_date" },
  },
] satisfies Examples;
