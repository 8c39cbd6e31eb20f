import { describe, expect, it } from "vitest";
import { faultOf, formatted, loadOne } from "./small-load.ts";

const columns = { id: { type: "text", required: true }, note: "text" } as const;
const json = formatted({ type: "json" }, columns);
const inside = formatted({ type: "json", path: "data.items" }, columns);

describe("a JSON document", () => {
  it("is a list of records, each with its place", async () => {
    const file =
      '\ufeff [\n {"id": 1, "note": "a"},\n {"id": 12345678901234567890}, {"id": "x", "note": 3.10} ]\n';
    const { load, touches } = await loadOne(json, file);
    expect(load).toMatchObject({ records: 3, accepted: 3, notes: [] });
    expect(touches.map((row) => [row.touch_id, row.result])).toEqual([
      ["1", "a"],
      ["12345678901234567890", null],
      ["x", "3.10"],
    ]);
  });

  it("has its records at a path, and what stands beside them is noted", async () => {
    const file = '{"count":2,"data":{"next":null,"items":[{"id":1},{"id":{}},5],"x":[1,{"id":[]}]}}';
    const { load, refusals } = await loadOne(inside, file);
    expect(load).toMatchObject({ records: 3, accepted: 2 });
    expect(load.notes[0]).toBe("beside data.items, not read: count, data.next, data.x");
    expect(refusals).toMatchObject([{ rule: "not an object", place: "/data/items/2", raw: "5", line: "1" }]);
  });

  it("may have an element that cannot be read: the others are", async () => {
    const file = '[{"id":1},{"id":1 2},{"id":3,"id":4},{"id":"\\x"},{"id":5}]';
    const { touches, refusals } = await loadOne(json, file);
    expect(touches.map((row) => row.touch_id)).toEqual(["1", "5"]);
    expect(refusals.map((row) => [row.record, row.rule, row.raw])).toEqual([
      ["2", "not json", '{"id":1 2}'],
      ["3", "duplicate key", '{"id":3,"id":4}'],
      ["4", "not json", '{"id":"\\x"}'],
    ]);
  });

  it("explodes lists", async () => {
    const exploded = formatted(
      { type: "json", explode: ["lines"] },
      { id: "text", "lines.note": "text" },
      `select id as touch_id, 'a.b' as touchpoint, "lines.note" as result from records`,
    );
    const { load, touches } = await loadOne(
      exploded,
      '[{"id":1,"lines":[{"note":"a"},{"note":"b"}]},{"id":2}]',
    );
    expect(load).toMatchObject({ records: 3, accepted: 3 });
    expect(touches.map((row) => row.result)).toEqual(["a", "b", null]);
  });

  it.each([
    ["", "is empty"],
    ["  \n", "is empty"],
    ["5", "has no records: the document is no list"],
    ['{"rows":[],"n":1}', "has no records: the document is an object, not a list"],
    ['[{"id":1}', 'is not JSON: the end where "," or "]" should be, at byte 9 on line 1'],
    ['[{"id":1},', "is not JSON: the end where a value should be"],
    ['[{"id":1},]', 'is not JSON: "]" that closes nothing'],
    ['[{"id":1}]]', "is not JSON: text after its end"],
    ['[{"id":"1},\n{"id":2}]', "is not JSON: a line break or control character inside quotes"],
    ['[{"id":"1}]', "is not JSON: a quote that does not close"],
    ['[{"id":[1}]', 'is not JSON: "}" that closes nothing'],
    [`[${"[".repeat(2000)}`, "more than 1000 levels of nesting"],
  ])("is refused as a whole: %s", async (file, found) => {
    const fault = await faultOf(json, file);
    expect(fault.kind).toBe("input");
    expect(fault.text).toContain(`orders: exports/orders.csv `);
    expect(fault.text).toContain(found);
  });

  it.each([
    ['{"data":{"rows":[]}}', 'has no "data.items"\n  It has: data.rows. Mend format.path'],
    ['{"data":[]}', 'has no records: "data" is no list'],
    ['{"data":{"items":{"a":[],"b":1}}}', "Lists in it: data.items.a. Say where"],
    ['{"data":{"items":[{"id":1}],"items":[{"id":2}]}}', 'has "data.items" twice'],
  ])("is refused if its records are not at the path: %s", async (file, found) => {
    expect((await faultOf(inside, file)).text).toContain(found);
  });
});
