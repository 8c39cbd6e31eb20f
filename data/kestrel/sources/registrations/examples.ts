import type { Examples } from "../../../../pipelines/sources/examples.ts";

const machine = {
  serial: "KE-200-B2407-1",
  sku: "KE-200",
  batch: "B2407",
  order_number: "order1",
  registered_at: "2024-08-01T08:00:00.000000+00:00",
  heat_up_seconds: "38.5",
  setup_minutes: "12",
};

export default [
  {
    name: "a machine in use, and what became of the claim",
    given: machine,
    gives: {
      units: [
        {
          unit_id: "KE-200-B2407-1",
          batch: "B2407",
          line_id: "order1/KE-200",
          in_use_at: "2024-08-01T08:00:00Z",
        },
      ],
      outcomes: [
        {
          touchpoint: "promise.advert",
          aspect: "quality",
          line_id: "order1/KE-200",
          value: 38.5,
          result: "fulfilled",
        },
        { touchpoint: "product.unboxing", aspect: "effort", value: 12, unit: "minutes" },
      ],
      touches: [{ touchpoint: "product.unboxing", unit_id: "KE-200-B2407-1" }],
    },
  },
  {
    name: "two machines of one line answer once, together",
    given: [machine, { ...machine, serial: "KE-200-B2407-2", heat_up_seconds: "39.5" }],
    gives: { outcomes: [{ value: 39 }, { value: 12 }] },
  },
  {
    name: "a grinder heats nothing",
    given: { ...machine, heat_up_seconds: null, setup_minutes: null, sku: "KG-100" },
    gives: { units: [{ product_id: "KG-100" }], outcomes: [] },
  },
  {
    name: "a sensor that ran over",
    given: { ...machine, heat_up_seconds: "6553.5" },
    refused: { rule: "out of range", column: "heat_up" },
  },
] satisfies Examples;
