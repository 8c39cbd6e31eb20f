import type { Examples } from "../../../../pipelines/sources/examples.ts";

const product = {
  sku: "mill",
  title: "Mill",
  category: "grinders",
  "price.amount": "129.90",
  "promised_life.days": 730,
  "promised_life.since": "2020-01-01",
};

export default [
  {
    name: "a product with its promised life",
    given: product,
    gives: {
      products: [{ product_id: "mill", name: "Mill", category: "grinders" }],
      promises: [
        {
          promise_id: "mill/product.use/quality",
          standing: true,
          target: 730,
          unit: "days",
          better: "higher",
        },
      ],
    },
  },
  {
    name: "a jug promises nothing",
    given: { ...product, sku: "jug", "promised_life.days": null },
    gives: { products: [{ product_id: "jug" }], promises: [] },
  },
  {
    name: "a price of five decimals is not kept exactly",
    given: { ...product, "price.amount": "0.12345" },
    refused: { rule: "not a decimal", column: "list_price" },
  },
] satisfies Examples;
