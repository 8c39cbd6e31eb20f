import { describe, expect, it } from "vitest";
import { columnChanges, driftOf, driftWords } from "../../pipelines/ingest/drift.ts";
import type { FileShape, Load } from "../../pipelines/ingest/load.ts";

const before = ["id", "placed", "due", "note"];

function loaded(file: string, shape: FileShape, replaced?: FileShape): Load {
  return {
    ...{ source: "orders", file, hash: file, definition: "", bytes: 0, folder: "" },
    ...{
      records: 0,
      accepted: 0,
      quarantined: 0,
      refusals: [],
      remarks: [],
      notes: [],
      repeated: { records: 0, example: null },
      tables: {},
      newest: null,
    },
    ...{ shape, replaced },
  };
}

function shape(columns: readonly string[], placed: [read: number, unread: number] = [10, 0]): FileShape {
  return { columns, values: { placed: { read: placed[0], unread: placed[1] } } };
}

describe("columnChanges", () => {
  it.each([
    ["nothing", before, []],
    ["another order", ["note", "due", "placed", "id"], []],
    ["a column more at the end", [...before, "seen"], ['"seen" appears']],
    ["a column more in the middle", ["id", "seen", "placed", "due", "note"], ['"seen" appears']],
    ["a column less", ["id", "due", "note"], ['"placed" vanishes']],
    [
      "a new name between the same neighbours",
      ["id", "placed", "due_on", "note"],
      ['"due" is renamed "due_on"'],
    ],
    ["a new name at the start", ["order", "placed", "due", "note"], ['"id" is renamed "order"']],
    ["a new name at the end", ["id", "placed", "due", "comment"], ['"note" is renamed "comment"']],
    [
      "a new name and a column more",
      ["seen", "id", "placed", "due_on", "note"],
      ['"due" is renamed "due_on"', '"seen" appears'],
    ],
    [
      "a column less and another elsewhere",
      ["id", "due", "note", "seen"],
      ['"placed" vanishes', '"seen" appears'],
    ],
    [
      "two new names side by side",
      ["id", "placed_at", "due_on", "note"],
      ['"placed" is renamed "placed_at"', '"due" is renamed "due_on"'],
    ],
  ])("tells %s", (_, after, expected) => {
    const words = columnChanges(before, after).map(
      ({ column, change, to }) => `"${column}" ${change}${to === null ? "" : ` "${to}"`}`,
    );
    expect(words).toEqual(expected);
  });

  it("tells nothing of files that do not say their columns", () => {
    expect(columnChanges([], before)).toEqual([]);
    expect(columnChanges(before, [])).toEqual([]);
  });
});

describe("driftOf", () => {
  it("names the file where a change began, and no other", () => {
    const loads = [
      loaded("a.csv", shape(before)),
      loaded("b.csv", shape([...before, "seen"])),
      loaded("c.csv", shape([...before, "seen"], [1, 40])),
      loaded("d.csv", shape([...before, "seen"], [0, 40])),
    ];
    expect(driftOf(loads).map(driftWords)).toEqual([
      'orders: column "seen" appears in b.csv',
      'orders: column "placed" changes its type in c.csv: 40 of 41 values cannot be read',
    ]);
    expect(driftOf(loads).map(({ since }) => since)).toEqual(["a.csv", "b.csv"]);
  });

  it("compares a file with its last delivery, and tells a change once", () => {
    const loads = [
      loaded("a.csv", shape(before)),
      loaded("b.csv", shape(["id", "placed", "due_on", "note"]), shape(before)),
    ];
    expect(driftOf(loads)).toMatchObject([{ file: "b.csv", since: "b.csv", column: "due", to: "due_on" }]);
  });

  it("does not compare files of different sources", () => {
    const other = { ...loaded("b.csv", shape(["x"])), source: "parcels" };
    expect(driftOf([loaded("a.csv", shape(before)), other])).toEqual([]);
  });

  it("does not call a column retyped that was never read, is empty now, or has a few bad values", () => {
    const pair = (one: [number, number], other: [number, number]) =>
      driftOf([loaded("a.csv", shape(before, one)), loaded("b.csv", shape(before, other))]);
    expect(pair([0, 10], [0, 10])).toEqual([]);
    expect(pair([10, 0], [0, 0])).toEqual([]);
    expect(pair([10, 0], [10, 9])).toEqual([]);
    expect(pair([10, 0], [9, 10])).toHaveLength(1);
  });
});
