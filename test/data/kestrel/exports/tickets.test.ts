import { describe, expect, it } from "vitest";
import { tickets } from "../../../../data/kestrel/generator/exports/tickets.ts";
import { at, contact, lifeWith, matter, recordsOf, visit } from "./lives.ts";

const friday = "2024-07-05T15:00Z";
const monday = at("2024-07-08T07:30Z");
const request = contact("ticket", friday, {
  desks: [visit(friday, { answeredAt: monday, endedAt: monday + 600_000 })],
});

function ticketsOf(...given: Parameters<typeof lifeWith>) {
  const files = recordsOf(tickets, lifeWith(...given));
  return new Map([...files].map(([file, records]) => [file, records.map((record) => JSON.parse(record))]));
}

describe("tickets", () => {
  const [ticket] = ticketsOf({ cases: [matter(friday)], contacts: [request] }).get(
    "zendesk-tickets-2024-q3.json",
  ) ?? [undefined];
  const events: { metric: string; type: string; time: string; sla?: object; stay?: object }[] =
    ticket.metric_events;
  const told = (metric: string) =>
    events.filter((event) => event.metric === metric).map(({ type, time }) => [type, time]);

  it("put the service level of the tier on a request, by opening hours", () => {
    expect(lifeWith({}).customer.tier).toBe("standard");
    expect(events.find(({ type }) => type === "apply_sla")?.sla).toMatchObject({
      target: 480,
      business_hours: true,
    });
  });

  it("note a breach when the opening hours are over, and the reply when it comes", () => {
    const late = at("2024-07-09T10:00Z");
    const desks = [visit(friday, { answeredAt: late, endedAt: late })];
    const [breached] = ticketsOf({
      cases: [matter(friday, { resolvedAt: null })],
      contacts: [contact("ticket", friday, { desks })],
    }).get("zendesk-tickets-2024-q3.json") ?? [undefined];
    expect(told("reply_time")).toEqual([
      ["activate", "2024-07-05T15:00:00Z"],
      ["apply_sla", "2024-07-05T15:00:00Z"],
      ["fulfill", "2024-07-08T07:30:00Z"],
    ]);
    const times = breached.metric_events.map(({ type, time }: { type: string; time: string }) => [
      type,
      time,
    ]);
    expect(times).toContainEqual(["breach", "2024-07-08T13:00:00Z"]);
    expect(times).toContainEqual(["fulfill", "2024-07-09T10:00:00Z"]);
    expect(breached.status).toBe("open");
  });

  it("say which desk had it and what came of it", () => {
    expect(events.find(({ stay }) => stay !== undefined)).toMatchObject({
      type: "measure",
      instance_id: 1,
      stay: {
        group: "technical",
        assignee: "ag-07",
        since: "2024-07-05T15:00:00Z",
        replied_at: "2024-07-08T07:30:00Z",
        result: "resolved",
      },
    });
  });

  it("are told in the quarter in which they begin, as they were then, and in that in which they end", () => {
    const lastDay = "2024-09-30T16:00Z";
    const nextDay = at("2024-10-01T09:00Z");
    const files = ticketsOf({
      cases: [matter(lastDay, { resolvedAt: nextDay })],
      contacts: [
        contact("ticket", lastDay, { desks: [visit(lastDay, { answeredAt: nextDay, endedAt: nextDay })] }),
      ],
    });
    expect([...files.keys()]).toEqual(["zendesk-tickets-2024-q3.json", "zendesk-tickets-2024-q4.json"]);
    const [first, second] = [...files.values()].flat();
    expect([first.status, second.status]).toEqual(["open", "solved"]);
    expect([first.updated_at, second.updated_at]).toEqual(["2024-09-30T16:00:00Z", "2024-10-01T09:00:00Z"]);
    const stays = [first, second].map(({ metric_events }) =>
      metric_events.find(({ stay }: { stay?: object }) => stay !== undefined),
    );
    expect(stays.map(({ id, stay }) => [id, stay.replied_at, stay.result])).toEqual([
      [stays[0].id, null, null],
      [stays[0].id, "2024-10-01T09:00:00Z", "resolved"],
    ]);
  });

  it("promise a complaint a solution within five days, by whatever channel it came", () => {
    const [complaint] = ticketsOf({
      cases: [matter(friday, { reason: "complaint", channel: "phone", lossValue: 39.9, resolvedAt: null })],
    }).get("zendesk-tickets-2024-q3.json") ?? [undefined];
    expect(complaint).toMatchObject({ type: "problem", via: { channel: "voice" } });
    expect(complaint.custom_fields.map(({ value }: { value: unknown }) => value)).toEqual([
      "order1",
      39.9,
      null,
      null,
    ]);
    expect(complaint.metric_events).toMatchObject([
      { metric: "resolution_time", type: "activate" },
      { type: "apply_sla", sla: { target: 7200, business_hours: false } },
      { type: "breach", time: "2024-07-10T15:00:00Z" },
    ]);
  });

  it("know nothing of what happens after the exports were drawn", () => {
    const files = ticketsOf({
      cases: [matter("2025-12-31T22:50Z", { resolvedAt: at("2026-01-02T10:00Z") })],
    });
    expect([...files.values()].flat()).toMatchObject([
      { status: "open", metric_events: [{ type: "activate" }] },
    ]);
    expect(ticketsOf({ cases: [matter("2026-01-02T10:00Z")] }).size).toBe(0);
  });
});
