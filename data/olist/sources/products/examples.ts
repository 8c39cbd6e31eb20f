import type { Examples } from "../../../../pipelines/sources/examples.ts";

export default [
  {
    name: "a product and its category",
    given: { product_id: "product1", product_category_name: "perfumaria" },
    gives: { products: [{ product_id: "product1", category: "perfumaria" }] },
  },
  {
    name: "the category may be unknown",
    given: { product_id: "product1" },
    gives: { products: [{ product_id: "product1", category: null }] },
  },
  {
    name: "without its id",
    given: { product_category_name: "perfumaria" },
    refused: { rule: "required", column: "product_id" },
  },
] satisfies Examples;
