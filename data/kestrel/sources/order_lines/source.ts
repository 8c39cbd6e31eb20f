import type { Source } from "../../../../pipelines/sources/definition.ts";

export default {
  description: "What was in the orders",
  owner: "Shop",
  files: "order-lines-*.csv",
  key: ["order_number", "line_number"],
  columns: {
    order_number: { type: "text", required: true },
    line_number: { type: "integer", required: true, minimum: 1 },
    product_id: { type: "text", required: true },
    quantity: { type: "integer", required: true, minimum: 1 },
    unit_price: { type: "decimal", required: true, minimum: 0 },
  },
} satisfies Source;
