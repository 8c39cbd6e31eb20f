import type { Source } from "../../../../pipelines/sources/definition.ts";

export default {
  description: "The catalogue: products, their category, and how long they are promised to live",
  owner: "Product",
  files: "catalogue.json",
  format: { type: "json", path: "products" },
  key: ["sku"],
  columns: {
    sku: { type: "text", required: true },
    title: { type: "text", required: true },
    category: { type: "text", required: true },
    list_price: { type: "decimal", header: "price.amount", required: true, minimum: 0 },
    currency: { type: "ignored", header: "price.currency" },
    life: { type: "integer", header: "promised_life.days", minimum: 1, unit: "days" },
    life_from: { type: "day", header: "promised_life.since", format: "%Y-%m-%d" },
    type: "ignored",
  },
} satisfies Source;
