import type { Examples } from "../../../../pipelines/sources/examples.ts";

const line = {
  order_number: "order1",
  line_number: 1,
  product_id: "mill",
  quantity: 2,
  unit_price: "129.90",
};

export default [
  {
    name: "a line tells the price of one piece",
    given: line,
    gives: {
      lines: [{ line_id: "order1/1", journey_id: "order1", quantity: 2, value: 129.9, currency: "EUR" }],
    },
  },
  {
    name: "nothing at all of a product",
    given: { ...line, quantity: 0 },
    refused: { rule: "out of range", column: "quantity" },
  },
  {
    name: "a quantity in words",
    given: { ...line, quantity: "two" },
    refused: { rule: "not an integer", column: "quantity" },
  },
] satisfies Examples;
