import type { Examples } from "../../../../pipelines/sources/examples.ts";

const order = {
  order_id: "order1",
  customer_id: "customer1",
  order_status: "delivered",
  order_purchase_timestamp: "2017-10-02 10:56:33",
  order_approved_at: "2017-10-02 11:07:15",
  order_delivered_carrier_date: "2017-10-04 19:55:00",
  order_delivered_customer_date: "2017-10-10 21:25:13",
  order_estimated_delivery_date: "2017-10-18 00:00:00",
};

export default [
  {
    name: "a delivered order: a promised day, two outcomes and four touches",
    given: order,
    gives: {
      journeys: [
        {
          journey_id: "order1",
          customer_id: { pseudonymOf: "customer1" },
          started_at: "2017-10-02T13:56:33Z",
          ended_at: "2017-10-11T00:25:13Z",
        },
      ],
      promises: [
        {
          promise_id: "order1/delivery.parcel/time",
          made_at: "2017-10-02T13:56:33Z",
          due_on: "2017-10-18",
          zone: "America/Sao_Paulo",
          tolerance: 1,
        },
      ],
      outcomes: [
        { touchpoint: "delivery.parcel", result: "fulfilled", happened_at: "2017-10-11T00:25:13Z" },
        { touchpoint: "delivery.handover", result: "fulfilled", happened_at: "2017-10-04T22:55:00Z" },
      ],
      touches: [
        { touch_id: "order1/purchase", actor: "customer" },
        { touch_id: "order1/approval", actor: null },
        { touch_id: "order1/handover", actor: null },
        { touch_id: "order1/delivery", actor: null },
      ],
    },
  },
  {
    name: "the day on which daylight saving skips midnight is a day like others",
    given: { ...order, order_estimated_delivery_date: "2017-10-15 00:00:00" },
    gives: { promises: [{ due_on: "2017-10-15" }] },
  },
  {
    name: "a purchase within the hour that daylight saving skips is read as the hour after",
    given: { ...order, order_purchase_timestamp: "2017-10-15 00:20:00" },
    gives: { promises: [{ made_at: "2017-10-15T03:20:00Z" }] },
    remarked: { rule: "skipped hour", column: "order_purchase_timestamp" },
  },
  {
    name: "who canceled is not said, and the promise is given back",
    given: {
      ...order,
      order_status: "canceled",
      order_delivered_carrier_date: null,
      order_delivered_customer_date: null,
    },
    gives: {
      outcomes: [
        { touchpoint: "delivery.parcel", result: "released", cause: "not said", happened_at: null },
        { touchpoint: "delivery.handover", result: "released", cause: "not said", happened_at: null },
      ],
    },
  },
  {
    name: "a status that nobody knows",
    given: { ...order, order_status: "lost" },
    refused: { rule: "not allowed", column: "order_status" },
  },
] satisfies Examples;
