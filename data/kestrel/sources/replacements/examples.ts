import type { Examples } from "../../../../pipelines/sources/examples.ts";

const replacement = {
  replacement_id: "swap1",
  case_number: "case1",
  serial_number: "unit1",
  new_serial_number: "unit2",
  article: "KE-200",
  requested_at: "2024-07-05T09:30:00.000000",
  dispatch_by: "2024-07-09T18:00:00.000000",
  dispatched_at: "2024-07-12T16:00:00.000000",
  warehouse: "Hamm",
  cost: "540.00",
};

export default [
  {
    name: "a replacement is promised two working days and leaves late",
    given: replacement,
    gives: {
      promises: [{ journey_id: "case1", touchpoint: "repair.replacement", due_at: "2024-07-09T16:00:00Z" }],
      outcomes: [{ result: "fulfilled", happened_at: "2024-07-12T14:00:00Z" }],
      touches: [
        { touch_id: "swap1/request", unit_id: "unit1", step: "request" },
        { touch_id: "swap1/dispatch", unit_id: "unit1", step: "dispatch" },
      ],
      costs: [{ kind: "replacement", amount: 540 }],
    },
  },
  {
    name: "not dispatched yet, it has cost nothing",
    given: { ...replacement, dispatched_at: null, new_serial_number: null },
    gives: { outcomes: [], touches: [{ step: "request" }], costs: [] },
  },
  {
    name: "from a warehouse that the company does not have",
    given: { ...replacement, warehouse: "?" },
    refused: { rule: "not allowed", column: "warehouse" },
  },
] satisfies Examples;
