import type { Examples } from "../../../../pipelines/sources/examples.ts";

const order = {
  Name: "240122-ann",
  Email: "Ann@Example.com",
  "Paid at": "2024-01-22 20:00:00 +0100",
  "Fulfilled at": "2024-01-25 16:10:00 +0100",
  Currency: "EUR",
  Total: "174.90",
  "Created at": "2024-01-22 19:42:38 +0100",
  "Lineitem quantity": 1,
  "Lineitem price": "149.00",
  "Lineitem sku": "KF-100",
  Source: "web",
  "Promise: confirm by": "2024-01-22 21:42:38 +0100",
  "Promise: confirmed at": "2024-01-22 20:00:00 +0100",
  "Promise: ship by": "2024-01-25 18:00:00 +0100",
  "Promise: deliver on": "2024-01-29",
  "Promise: quoted total": "173.90",
};
const nobodyPaid = { "Paid at": null, "Fulfilled at": null, "Promise: confirmed at": null };

export default [
  {
    name: "an order of two line items says once what was promised with it",
    given: `Name,Email,Paid at,Currency,Total,Created at,Lineitem quantity,Lineitem price,Lineitem sku,Source,Promise: confirm by,Promise: ship by,Promise: deliver on,Promise: quoted total
240122-ann,Ann@Example.com,2024-01-22 20:00:00 +0100,EUR,174.90,2024-01-22 19:42:38 +0100,1,149.00,KF-100,web,2024-01-22 21:42:38 +0100,2024-01-25 18:00:00 +0100,2024-01-29,173.90
240122-ann,,,,,,2,24.90,KA-100,,,,,
`,
    gives: {
      journeys: [
        {
          journey_id: "240122-ann",
          customer_id: { pseudonymOf: "ann@example.com" },
          started_at: "2024-01-22T18:42:38Z",
          channel: "web",
          value: 174.9,
        },
      ],
      lines: [
        { line_id: "240122-ann/KF-100", quantity: 1, value: 149 },
        { line_id: "240122-ann/KA-100", quantity: 2, value: 24.9 },
      ],
      touches: [{ touch_id: "240122-ann/checkout", step: "order" }],
    },
  },
  {
    name: "an order makes promises of the confirmation, the handover, the stock, the day and the total",
    given: order,
    gives: {
      promises: [
        { touchpoint: "order.confirmation", due_at: "2024-01-22T20:42:38Z" },
        { touchpoint: "delivery.handover", due_at: "2024-01-25T17:00:00Z" },
        { promise_id: "240122-ann/240122-ann/KF-100/order.checkout/availability", kind: "implied" },
        { promise_id: "240122-ann/order.checkout/price", target: 173.9, currency: "EUR" },
        { promise_id: "240122-ann/delivery.parcel/time", due_on: "2024-01-29", tolerance: 1, quantity: 1 },
      ],
      outcomes: [
        { touchpoint: "order.confirmation", result: "fulfilled", happened_at: "2024-01-22T19:00:00Z" },
        { touchpoint: "order.checkout", aspect: "price", value: 174.9 },
        {
          touchpoint: "order.checkout",
          aspect: "availability",
          result: "fulfilled",
          line_id: "240122-ann/KF-100",
        },
      ],
    },
  },
  {
    name: "who asks for a day has an expectation of their own",
    given: { ...order, "Promise: requested on": "2024-01-26" },
    gives: {
      promises: [
        { touchpoint: "order.confirmation" },
        { touchpoint: "delivery.handover" },
        { touchpoint: "order.checkout" },
        { touchpoint: "order.checkout" },
        { touchpoint: "delivery.parcel", anchor: null },
        {
          promise_id: "240122-ann/delivery.parcel/time/requested",
          kind: "own",
          anchor: "requested",
          due_on: "2024-01-26",
        },
      ],
    },
  },
  {
    name: "called off by the customer before anything happened, every promise is given back",
    given: {
      ...order,
      ...nobodyPaid,
      "Cancelled at": "2024-01-22 20:10:00 +0100",
      "Promise: cancelled by": "customer",
    },
    gives: {
      outcomes: [
        { aspect: "price", result: "released", cause: "customer" },
        { aspect: "availability", result: "released", cause: "customer" },
        { touchpoint: "delivery.parcel", result: "released", cause: "customer" },
        { touchpoint: "delivery.handover", result: "released", cause: "customer" },
        { touchpoint: "order.confirmation", result: "released", cause: "customer" },
      ],
    },
  },
  {
    name: "something else in its place was not in stock, although the parcel left in time",
    given: { ...order, "Promise: substituted with": "KF-200" },
    gives: {
      outcomes: [
        { touchpoint: "order.confirmation" },
        { aspect: "price", result: "fulfilled" },
        { aspect: "availability", result: "failed", cause: "company", happened_at: null },
      ],
    },
  },
  {
    name: "a second order is a return of the customer",
    given: { ...order, Tags: "returning" },
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
    given: { ...order, "Created at": "2024-02-30 12:33:13 +0100" },
    refused: { rule: "no such date", column: "ordered_at" },
  },
] satisfies Examples;
