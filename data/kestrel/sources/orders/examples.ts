import type { Examples } from "../../../../pipelines/sources/examples.ts";

const order = {
  order_number: "order1",
  shop_account: "ann",
  order_status: "delivered",
  channel: "web",
  region: "North",
  order_of_customer: 1,
  ordered_at: "2024-01-22 19:42:38",
  confirm_by: "2024-01-22 21:42:38",
  confirmed_at: "2024-01-22 20:00:00",
  ship_by: "2024-01-25 18:00:00",
  promised_delivery_on: "2024-01-29",
};

export default [
  {
    name: "an order makes three promises and keeps the first itself",
    given: order,
    gives: {
      journeys: [
        { journey_id: "order1", customer_id: { pseudonymOf: "ann" }, started_at: "2024-01-22T18:42:38Z" },
      ],
      promises: [
        { touchpoint: "order.confirmation", due_at: "2024-01-22T20:42:38Z" },
        { touchpoint: "delivery.handover", due_at: "2024-01-25T17:00:00Z" },
        { touchpoint: "delivery.parcel", due_on: "2024-01-29", tolerance: 1 },
      ],
      outcomes: [
        { touchpoint: "order.confirmation", result: "fulfilled", happened_at: "2024-01-22T19:00:00Z" },
      ],
      touches: [{ touch_id: "order1/checkout" }, { touch_id: "order1/confirmation" }],
    },
  },
  {
    name: "called off before the confirmation, every promise is given back",
    given: {
      ...order,
      order_status: "cancelled",
      confirmed_at: null,
      cancelled_at: "2024-01-22 20:10:00",
      cancelled_by: "customer",
    },
    gives: {
      outcomes: [
        { touchpoint: "order.confirmation", result: "released", cause: "customer" },
        { touchpoint: "delivery.handover", result: "released", cause: "customer" },
        { touchpoint: "delivery.parcel", result: "released", cause: "customer" },
      ],
    },
  },
  {
    name: "an order in the hour that daylight saving skips is read as the hour after",
    given: { ...order, ordered_at: "2024-03-31 02:30:00" },
    gives: { journeys: [{ started_at: "2024-03-31T01:30:00Z" }] },
    remarked: { rule: "skipped hour", column: "ordered_at" },
  },
  {
    name: "a second order is a return of the customer",
    given: { ...order, order_of_customer: 2 },
    gives: {
      touches: [
        { touchpoint: "order.checkout" },
        { touchpoint: "order.confirmation" },
        { touchpoint: "loyalty.repeat", actor: "customer" },
      ],
    },
  },
  {
    name: "a day that no calendar has",
    given: { ...order, ordered_at: "2024-02-30 12:33:13" },
    refused: { rule: "no such date", column: "ordered_at" },
  },
] satisfies Examples;
