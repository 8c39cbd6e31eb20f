import type { Examples } from "../../../../pipelines/sources/examples.ts";

const item = {
  order_id: "order1",
  order_item_id: 2,
  product_id: "product1",
  seller_id: "seller1",
  shipping_limit_date: "2017-09-19 09:45:35",
  price: "58.90",
  freight_value: "13.29",
};

export default [
  {
    name: "an item is a line, and its shipping limit a promise of the seller",
    given: item,
    gives: {
      lines: [
        { line_id: "order1/2", journey_id: "order1", seller_id: "seller1", value: 58.9, currency: "BRL" },
      ],
      promises: [
        {
          promise_id: "order1/order1/2/delivery.handover/time",
          line_id: "order1/2",
          touchpoint: "delivery.handover",
          made_by: "seller1",
          due_at: "2017-09-19T12:45:35Z",
        },
      ],
    },
  },
  {
    name: "a limit within the hour that daylight saving skips is read as the hour after",
    given: { ...item, shipping_limit_date: "2017-10-15 00:30:00" },
    gives: { promises: [{ due_at: "2017-10-15T03:30:00Z" }] },
    remarked: { rule: "skipped hour", column: "shipping_limit_date" },
  },
  {
    name: "a price below zero",
    given: { ...item, price: "-1.00" },
    refused: { rule: "out of range", column: "price" },
  },
  {
    name: "a line of the file that was cut",
    given:
      "order_id,order_item_id,product_id,seller_id,shipping_limit_date,price,freight_value\norder1,1,prod\n",
    refused: { rule: "too few fields" },
  },
] satisfies Examples;
