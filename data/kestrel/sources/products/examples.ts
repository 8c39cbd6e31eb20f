import type { Examples } from "../../../../pipelines/sources/examples.ts";

const product = { product_id: "mill", name: "Mill", category: "grinder", list_price: "129.90" };

export default [
  {
    name: "a product of the catalogue",
    given: product,
    gives: { products: [{ product_id: "mill", name: "Mill", category: "grinder" }] },
  },
  {
    name: "a price of five decimals is not kept exactly",
    given: { ...product, list_price: "0.12345" },
    refused: { rule: "not a decimal", column: "list_price" },
  },
] satisfies Examples;
