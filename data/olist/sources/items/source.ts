import type { Source } from "../../../../pipelines/sources/definition.ts";

export default {
  description: "Items of orders, each with its product, its seller and the seller's shipping limit",
  owner: "Sellers",
  files: "olist_order_items_dataset.csv",
  key: ["order_id", "order_item_id"],
  columns: {
    order_id: { type: "text", required: true },
    order_item_id: { type: "integer", required: true, minimum: 1 },
    product_id: { type: "text", required: true },
    seller_id: { type: "text", required: true },
    shipping_limit_date: { type: "time", format: "%Y-%m-%d %H:%M:%S", required: true },
    price: { type: "decimal", required: true, minimum: 0 },
    freight_value: { type: "decimal", required: true, minimum: 0 },
  },
  promises: [
    {
      field: "shipping_limit_date",
      touchpoint: "delivery.handover",
      kind: "policy",
      aspect: "time",
      journey: "order_id",
      line: ["order_id", "order_item_id"],
      madeBy: "seller_id",
      wording: "Limit for the seller to hand the item to the carrier",
    },
  ],
} satisfies Source;
