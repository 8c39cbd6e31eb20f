import type { Source } from "../../../../pipelines/sources/definition.ts";

export default {
  description: "The catalogue: products and their category",
  owner: "Product",
  files: "products.csv",
  key: ["product_id"],
  columns: {
    product_id: { type: "text", required: true },
    name: { type: "text", required: true },
    category: { type: "text", required: true },
    list_price: { type: "decimal", required: true, minimum: 0 },
  },
} satisfies Source;
