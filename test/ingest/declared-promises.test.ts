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
      lines(header, "o1,1,,Ann,2,2018-03-01 10:00:00,2018-03-09,,,", "o2,1,,,,,,,,"),
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
    const load = await new SmallWorkspace(declared).one(lines(header, "o1,7,,,,,,2018-03-01 10:00:00,,"));
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
    const load = await new SmallWorkspace(declared).one(lines(header, "o1,1,,,,,,,,"));
    expect((await rowsOf(load, "promises")).map((row) => row.promise_id).sort()).toEqual([
      "o1/delivery.parcel/time",
      "o1/own",
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
        "o1,1,lost,,,,,,2018-03-01 10:00:00,",
        "o2,1,there,,,,,,,",
        "o3,1,lost,,,,,,,",
        "o4,1,cancelled,,,,,,,",
        "o5,1,new,,,,,,,",
        "o6,1,,,,,,,,",
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
    ).one(lines(header, "o1,1,,,,,,,,2018-03-01"));
    expect(await rowsOf(load, "outcomes")).toMatchObject([
      { result: "fulfilled", happened_at: "2018-03-01 03:00:00+00" },
    ]);
    expect(load.notes).toEqual(["closed is a day: its outcomes are told as happening when that day began"]);
  });
});
