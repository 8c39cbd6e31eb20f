import { describe, expect, it } from "vitest";
import type { Source } from "../../pipelines/sources/definition.ts";
import { lines, rowsOf, SmallWorkspace, source } from "./small-workspace.ts";

const format = "%Y-%m-%d %H:%M:%S";
const columns: Source["columns"] = {
  id: { type: "text", required: true },
  item: { type: "integer", required: true },
  status: { type: "text" },
  clerk: { type: "text", personal: true },
  version: { type: "integer" },
  placed: { type: "time", format },
  due: { type: "day", format: "%Y-%m-%d" },
  limit: { type: "time", format },
  done: { type: "time", format },
  closed: { type: "day", format: "%Y-%m-%d" },
  quoted: { type: "decimal" },
  minutes: { type: "integer", unit: "minutes" },
  charged: { type: "decimal" },
  coin: { type: "text" },
};
const header = Object.keys(columns).join(",");

describe("declared promises", () => {
  it("of a day are due on it, in the zone of the source", async () => {
    const declared = source({
      columns,
      promises: [
        {
          field: "due",
          touchpoint: "delivery.parcel",
          aspect: "time",
          kind: "policy",
          journey: "id",
          madeAt: "placed",
          madeBy: "clerk",
          version: "version",
          tolerance: 1,
          wording: "soon",
        },
      ],
    });
    const load = await new SmallWorkspace(declared).one(
      lines(header, "o1,1,,Ann,2,2018-03-01 10:00:00,2018-03-09,,,,,,,", "o2,1,,,,,,,,,,,,"),
    );
    expect(await rowsOf(load, "promises")).toMatchObject([
      {
        promise_id: "o1/delivery.parcel/time",
        ...{
          version: 2,
          journey_id: "o1",
          line_id: null,
          kind: "policy",
          aspect: "time",
          touchpoint: "delivery.parcel",
        },
        ...{
          due_on: "2018-03-09",
          due_at: null,
          zone: "America/Sao_Paulo",
          unit: "days",
          better: "lower",
          tolerance: 1,
        },
        ...{
          made_at: "2018-03-01 13:00:00+00",
          made_by: expect.stringMatching(/^[0-9a-f]{32}$/),
          wording: "soon",
          row_number: "1",
        },
      },
      { promise_id: "o2/delivery.parcel/time", version: 1, due_on: null, made_by: null, row_number: "2" },
    ]);
  });

  it("of a time are due at it; a line is part of the key", async () => {
    const declared = source({
      columns,
      promises: [
        {
          field: "limit",
          touchpoint: "delivery.handover",
          aspect: "time",
          kind: "policy",
          journey: "id",
          line: ["id", "item"],
        },
      ],
    });
    const load = await new SmallWorkspace(declared).one(lines(header, "o1,7,,,,,,2018-03-01 10:00:00,,,,,,"));
    expect(await rowsOf(load, "promises")).toMatchObject([
      {
        promise_id: "o1/o1/7/delivery.handover/time",
        line_id: "o1/7",
        due_at: "2018-03-01 13:00:00+00",
        due_on: null,
        zone: null,
        unit: "hours",
        tolerance: null,
      },
    ]);
    expect(load.newest).toBeNull();
  });

  it("stand beside the rows of a mapping of the same table", async () => {
    const declared = source(
      {
        columns,
        promises: [
          { field: "due", touchpoint: "delivery.parcel", aspect: "time", kind: "policy", journey: "id" },
        ],
      },
      {
        promises:
          "select id || '/own' as promise_id, 1 as version, 'a.b' as touchpoint, 'own' as kind, 'price' as aspect from records",
      },
    );
    const load = await new SmallWorkspace(declared).one(lines(header, "o1,1,,,,,,,,,,,,"));
    expect((await rowsOf(load, "promises")).map((row) => row.promise_id).sort()).toEqual([
      "o1/delivery.parcel/time",
      "o1/own",
    ]);
  });
});

describe("declared numbers", () => {
  const subject = { touchpoint: "repair.quote", aspect: "price", journey: "id" } as const;
  const level = { ...subject, kind: "explicit", better: "lower" } as const;
  const cells =
    "o1,1,,,,2018-03-01 10:00:00,2018-03-09,2018-03-09 12:00:00,2018-03-08 10:00:00,,80.5,90,99.25,eur";

  it("of money are a target with its currency", async () => {
    const declared = source({
      columns,
      promises: [{ field: "quoted", ...level, currency: "EUR", tolerance: 5 }],
      outcomes: [{ field: "charged", ...subject, currency: { field: "coin" }, happenedAt: "done" }],
    });
    const load = await new SmallWorkspace(declared).one(lines(header, cells, "o2,1,,,,,,,,,,,,"));
    expect(await rowsOf(load, "promises")).toMatchObject([
      {
        ...{
          promise_id: "o1/repair.quote/price",
          aspect: "price",
          target: 80.5,
          unit: "money",
          currency: "EUR",
        },
        ...{ better: "lower", tolerance: 5, due_on: null, due_at: null, clock: null },
      },
      { promise_id: "o2/repair.quote/price", target: null, unit: "money" },
    ]);
    expect(await rowsOf(load, "outcomes")).toMatchObject([
      {
        ...{ journey_id: "o1", result: "fulfilled", value: "99.2500", unit: "money", currency: "EUR" },
        happened_at: "2018-03-08 13:00:00+00",
      },
    ]);
  });

  it.each([
    ["day", "due", { due_on: "2018-03-09", due_at: null, zone: "America/Sao_Paulo" }],
    ["time", "limit", { due_on: null, due_at: "2018-03-09 15:00:00+00", zone: null }],
  ])("may be owed by a %s", async (_, due, expected) => {
    const declared = source({
      columns,
      promises: [{ field: "item", ...level, aspect: "effort", unit: "steps", due }],
    });
    const load = await new SmallWorkspace(declared).one(lines(header, cells));
    expect(await rowsOf(load, "promises")).toMatchObject([
      { target: 1, unit: "steps", currency: null, clock: null, ...expected },
    ]);
  });

  it.each([
    [undefined, "calendar"],
    ["office hours", "office hours"],
  ])("of minutes about time run by a clock (%s)", async (clock, expected) => {
    const declared = source({
      columns,
      promises: [
        {
          ...{ field: "minutes", touchpoint: "support.answer", aspect: "time", kind: "policy" },
          ...{ journey: "id", madeAt: "placed", tolerance: 10 },
          ...(clock === undefined ? {} : { clock }),
        },
      ],
    });
    const load = await new SmallWorkspace(declared).one(lines(header, cells));
    expect(await rowsOf(load, "promises")).toMatchObject([
      {
        ...{ target: 90, unit: "minutes", clock: expected, better: "lower", tolerance: 10 },
        ...{ made_at: "2018-03-01 13:00:00+00", due_at: null, due_on: null },
      },
    ]);
  });

  it("may be two versions in one record", async () => {
    const moved = { touchpoint: "delivery.parcel", aspect: "time", kind: "explicit", journey: "id" } as const;
    const declared = source({
      columns,
      promises: [
        { field: "due", ...moved, version: 1 },
        { field: "limit", ...moved, version: 2 },
      ],
    });
    const load = await new SmallWorkspace(declared).one(lines(header, cells));
    const rows = await rowsOf(load, "promises");
    expect(
      rows.map(({ promise_id, version, due_on, due_at }) => [promise_id, version, due_on, due_at]),
    ).toEqual([
      ["o1/delivery.parcel/time", 1, "2018-03-09", null],
      ["o1/delivery.parcel/time", 2, null, "2018-03-09 15:00:00+00"],
    ]);
  });

  it("of time happen so long after the time from which they count", async () => {
    const declared = source({
      columns,
      outcomes: [
        {
          ...{ field: "minutes", touchpoint: "support.answer", aspect: "time", journey: "id" },
          since: "placed",
        },
      ],
    });
    const load = await new SmallWorkspace(declared).one(lines(header, cells));
    expect(await rowsOf(load, "outcomes")).toMatchObject([
      { happened_at: "2018-03-01 14:30:00+00", value: "90.0000", unit: "minutes" },
    ]);
  });

  it("that were not told are told by the status", async () => {
    const declared = source({
      columns,
      outcomes: [
        { field: "charged", ...subject, currency: "EUR", status: { field: "status", failed: ["lost"] } },
      ],
    });
    const load = await new SmallWorkspace(declared).one(lines(header, "o1,1,lost,,,,,,,,,,,"));
    expect(await rowsOf(load, "outcomes")).toMatchObject([
      { result: "failed", cause: "company", value: null, unit: "money", currency: "EUR", happened_at: null },
    ]);
  });
});

describe("declared outcomes", () => {
  const outcome = { touchpoint: "delivery.parcel", aspect: "time", journey: "id" } as const;

  it("are told by the time, else by the status, else not at all", async () => {
    const declared = source({
      columns,
      outcomes: [
        {
          field: "done",
          ...outcome,
          status: {
            field: "status",
            fulfilled: ["there"],
            failed: ["lost"],
            released: ["cancelled"],
            releasedBy: "customer",
          },
        },
      ],
    });
    const load = await new SmallWorkspace(declared).one(
      lines(
        header,
        "o1,1,lost,,,,,,2018-03-01 10:00:00,,,,,",
        "o2,1,there,,,,,,,,,,,",
        "o3,1,lost,,,,,,,,,,,",
        "o4,1,cancelled,,,,,,,,,,,",
        "o5,1,new,,,,,,,,,,,",
        "o6,1,,,,,,,,,,,,",
      ),
    );
    expect(
      (await rowsOf(load, "outcomes")).map((row) => [row.journey_id, row.result, row.cause, row.happened_at]),
    ).toEqual([
      ["o1", "fulfilled", null, "2018-03-01 13:00:00+00"],
      ["o2", "fulfilled", null, null],
      ["o3", "failed", "company", null],
      ["o4", "released", "customer", null],
    ]);
  });

  it("that are a day happen when it begins, with a note", async () => {
    const load = await new SmallWorkspace(
      source({ columns, outcomes: [{ field: "closed", ...outcome }] }),
    ).one(lines(header, "o1,1,,,,,,,,2018-03-01,,,,"));
    expect(await rowsOf(load, "outcomes")).toMatchObject([
      { result: "fulfilled", happened_at: "2018-03-01 03:00:00+00" },
    ]);
    expect(load.notes).toEqual(["closed is a day: its outcomes are told as happening when that day began"]);
  });
});
