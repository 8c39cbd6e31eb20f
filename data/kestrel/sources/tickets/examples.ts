import type { Examples } from "../../../../pipelines/sources/examples.ts";

const ticket = {
  id: 70142,
  url: "https://kestrel.example/api/v2/tickets/70142.json",
  external_id: "case1",
  type: "question",
  subject: "Where is my order?",
  status: "solved",
  via: { channel: "email" },
  requester: { external_id: "ann", email: "ann@example.org" },
  created_at: "2024-07-05T15:00:00Z",
  updated_at: "2024-07-08T07:40:00Z",
  metric_set: { solved_at: "2024-07-08T07:40:00Z" },
  custom_fields: [
    { id: 81, value: "order1" },
    { id: 82, value: null },
    { id: 83, value: null },
    { id: 84, value: null },
  ],
  tags: ["plus"],
};
const sla = { target: 240, business_hours: true, policy: { title: "Plus: reply within 4 hours" } };
const started = event("1-1", "resolution_time", "activate", "2024-07-05T15:00:00Z");

function event(id: string, metric: string, type: string, time: string, more: object = {}): object {
  return { id, metric, instance_id: 1, type, time, ...more };
}

function told(of: object, ...metric_events: object[]): string {
  return JSON.stringify({ tickets: [{ ...ticket, ...of, metric_events }], count: 1 });
}

export default [
  {
    name: "a reply is promised by opening hours, and given on Monday",
    given: told(
      {},
      started,
      event("1-5", "resolution_time", "fulfill", "2024-07-08T07:40:00Z"),
      event("1-2", "reply_time", "apply_sla", "2024-07-05T15:00:00Z", { sla }),
      event("1-3", "reply_time", "breach", "2024-07-08T09:00:00Z"),
      event("1-4", "reply_time", "fulfill", "2024-07-08T07:30:00Z"),
    ),
    gives: {
      journeys: [
        {
          journey_id: "case1",
          parent_journey_id: "order1",
          customer_id: { pseudonymOf: "ann" },
          reason: "question",
          channel: "ticket",
          ended_at: "2024-07-08T07:40:00Z",
        },
      ],
      promises: [
        {
          promise_id: "case1/1/reply_time",
          touchpoint: "support.ticket",
          clock: "support",
          target: 240,
          unit: "minutes",
        },
      ],
      outcomes: [
        { promise_id: "case1/1/reply_time", result: "fulfilled", happened_at: "2024-07-08T07:30:00Z" },
      ],
    },
  },
  {
    name: "each desk that had the request is a touch of one contact",
    given: told(
      {},
      ...[1, 2].map((place) =>
        event(`1-${place}`, "group_ownership_time", "measure", "2024-07-08T07:40:00Z", {
          stay: {
            group: place === 1 ? "orders" : "billing",
            assignee: "ag-07",
            since: "2024-07-05T15:00:00Z",
            replied_at: "2024-07-08T07:30:00Z",
            ended_at: "2024-07-08T07:40:00Z",
            result: place === 1 ? "transferred" : "resolved",
          },
        }),
      ),
    ),
    gives: {
      touches: [
        { touch_id: "case1/1-1", contact_id: "case1/1", resource_id: "orders", result: "transferred" },
        { touch_id: "case1/1-2", contact_id: "case1/1", resource_id: "billing", result: "resolved" },
      ],
      outcomes: [],
    },
  },
  {
    name: "a complaint by phone is promised a solution within five days, around the clock",
    given: told(
      {
        type: "problem",
        via: { channel: "voice" },
        custom_fields: [{ value: "order1" }, { value: 39.9 }, { value: null }, { value: null }],
      },
      started,
      event("1-2", "resolution_time", "apply_sla", "2024-07-05T15:00:00Z", {
        sla: { target: 7200, business_hours: false, policy: { title: "Complaints within 5 days" } },
      }),
    ),
    gives: {
      journeys: [{ reason: "complaint", channel: "phone", loss_value: 39.9, currency: "EUR" }],
      touches: [{ touch_id: "case1/complaint", touchpoint: "support.complaint" }],
      promises: [{ touchpoint: "support.complaint", clock: "calendar", target: 7200 }],
    },
  },
  {
    name: "a fault names the unit and what failed",
    given: told(
      {
        type: "incident",
        custom_fields: [{ value: "order1" }, { value: null }, { value: "K24-000017" }, { value: "pump" }],
      },
      started,
    ),
    gives: {
      touches: [{ touchpoint: "product.use", step: "fault", unit_id: "K24-000017", fault_code: "pump" }],
    },
  },
  {
    name: "given up before anybody replied, the promise is given back",
    given: told(
      {},
      event("1-1", "group_ownership_time", "measure", "2024-07-06T10:00:00Z", {
        stay: {
          group: "orders",
          since: "2024-07-05T15:00:00Z",
          ended_at: "2024-07-06T10:00:00Z",
          result: "abandoned",
        },
      }),
    ),
    gives: {
      outcomes: [{ promise_id: "case1/1/reply_time", result: "released", cause: "customer" }],
    },
  },
  {
    name: "an event on a day that no calendar has",
    given: told({}, started, event("1-2", "reply_time", "fulfill", "2024-02-30T08:00:00Z")),
    gives: { journeys: [{ journey_id: "case1" }], outcomes: [] },
    refused: { rule: "no such date", column: "metric_events.time" },
  },
] satisfies Examples;
