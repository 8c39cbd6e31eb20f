import type { Examples } from "../../../../pipelines/sources/examples.ts";

const repair = {
  repair_id: "repair1",
  case_number: "case1",
  serial_number: "unit1",
  article: "KE-200",
  fault_code: "pump",
  received_at: "2024-07-01T09:30:00.000000",
  promised_on: "2024-07-08",
  returned_at: "2024-07-09T15:00:00.000000",
  under_warranty: "false",
  quote: "89.00",
  charged: "104.50",
  cost: "61.20",
};

export default [
  {
    name: "a repair promises a day and a price, and breaks both",
    given: repair,
    gives: {
      promises: [
        { journey_id: "case1", aspect: "time", due_on: "2024-07-08", made_at: "2024-07-01T07:30:00Z" },
        { journey_id: "case1", aspect: "price", target: 89, currency: "EUR" },
      ],
      outcomes: [
        { aspect: "time", result: "fulfilled", happened_at: "2024-07-09T13:00:00Z" },
        { aspect: "price", result: "fulfilled", value: 104.5 },
      ],
      touches: [
        { touch_id: "repair1/intake", unit_id: "unit1", step: "intake", fault_code: "pump" },
        { touch_id: "repair1/return", unit_id: "unit1", step: "return" },
      ],
      costs: [{ cost_id: "repair1", kind: "repair", amount: 61.2 }],
    },
  },
  {
    name: "still on the bench, nothing has come of it yet",
    given: { ...repair, returned_at: null, charged: null },
    gives: { outcomes: [], touches: [{ step: "intake" }], costs: [] },
  },
  {
    name: "a fault that the workshop does not know",
    given: { ...repair, fault_code: "?" },
    refused: { rule: "not allowed", column: "fault_code" },
  },
] satisfies Examples;
