import { describe, expect, it } from "vitest";
import { faultOf, formatted, loadOne } from "./small-load.ts";

const ndjson = formatted({ type: "ndjson" }, { id: { type: "text", required: true }, note: "text" });
const asText = (...columns: string[]) =>
  formatted(
    { type: "ndjson" },
    Object.fromEntries(["id", ...columns].map((name) => [name, "text" as const])),
    `select id as touch_id, 'a.b' as touchpoint, ${columns
      .map((name, index) => `"${name}" as ${["result", "step", "channel"][index]}`)
      .join(", ")} from records`,
  );

describe("a file with one JSON object per line", () => {
  it("keeps every value as it is written", async () => {
    const values = [
      ["9223372036854775808", "9223372036854775808"],
      ["0.30000000000000004", "0.30000000000000004"],
      ["1.10", "1.10"],
      ["-0", "-0"],
      ["1e400", "1e400"],
      ["true", "true"],
      ["null", null],
      ['""', ""],
      ['"\\u00e9\\ud83d\\ude00"', "\u00e9\u{1F600}"],
      ['" a\\nb\\u0000"', " a\nb\u0000"],
      ['"2024-02-29T10:00:00+02:00"', "2024-02-29T10:00:00+02:00"],
      ['{"a":[1.0,{"b":null}]}', '{"a":[1.0,{"b":null}]}'],
      ["[]", "[]"],
    ] as const;
    const file = values.map(([json], index) => `{"id":"${index}","note":${json}}\n`).join("");
    const { load, touches } = await loadOne(ndjson, file);
    expect(load).toMatchObject({ records: values.length, accepted: values.length, notes: [] });
    expect(touches.map((row) => row.result)).toEqual(values.map(([, text]) => text));
  });

  it("finds nested columns by their place, and does not mind where they are missing", async () => {
    const file = '{"id":1,"customer":{"id":"c1","city":"Ghent"}}\n{"customer":null,"id":2}\n{"id":3}';
    const { load, touches } = await loadOne(asText("customer.id", "customer.city"), file);
    expect(touches.map((row) => [row.touch_id, row.result, row.step])).toEqual([
      ["1", "c1", "Ghent"],
      ["2", null, null],
      ["3", null, null],
    ]);
    expect(load.notes).toEqual(["the last line does not end with a line break; is the file complete?"]);
  });

  it("explodes lists inside lists, with the fields around them repeated", async () => {
    const nested = formatted(
      { type: "ndjson", explode: ["orders", "orders.items"] },
      { id: "text", "orders.day": "text", "orders.items": "text" },
      `select id as touch_id, 'a.b' as touchpoint, "orders.day" as result, "orders.items" as step from records`,
    );
    const file = [
      '{"orders":[{"day":"mo","items":["x","y"]},{"day":"tu","items":[]}],"id":1}',
      '{"id":2,"orders":[]}',
      '{"id":3}',
      '{"id":4,"orders":{"day":"mo"}}',
      '{"id":5,"orders":null}',
    ].join("\r\n");
    const { load, touches, refusals } = await loadOne(nested, `${file}\n\n \n`);
    expect(load).toMatchObject({ records: 7, accepted: 6, quarantined: 1 });
    expect(touches.map((row) => [row.touch_id, row.result, row.step, row.row_number])).toEqual([
      ["1", "mo", "x", "1"],
      ["1", "mo", "y", "2"],
      ["1", "tu", null, "3"],
      ["2", null, null, "4"],
      ["3", null, null, "5"],
      ["5", null, null, "7"],
    ]);
    expect(refusals).toMatchObject([{ rule: "not a list", line: "4", record: "6", place: null }]);
  });

  it("says where in a line a refused element stands", async () => {
    const exploded = formatted(
      { type: "ndjson", explode: ["a/b"] },
      { id: "text", "a/b.note": { type: "text", allowed: ["x"] } },
      `select id as touch_id, 'a.b' as touchpoint, "a/b.note" as result from records`,
    );
    const { refusals } = await loadOne(exploded, '{"id":1,"a/b":[{"note":"x"},{"note":"y"}]}\n');
    expect(refusals).toMatchObject([
      {
        record: "2",
        line: "1",
        byte_start: "0",
        place: "/a~1b/1",
        column: "a/b.note",
        value: "y",
        rule: "not allowed",
        raw: '{"id":"1","a/b.note":"y"}',
      },
    ]);
  });

  it.each([
    ["{", "not json"],
    ['{"id":1', "not json"],
    ['{"id":01}', "not json"],
    ['{"id":1,}', "not json"],
    ["{'id':1}", "not json"],
    ['{"id":NaN}', "not json"],
    ['{"id":"1"}{"id":"2"}', "not json"],
    ['{"id":"a\tb"}', "not json"],
    ["7", "not an object"],
    ['["id"]', "not an object"],
    ["null", "not an object"],
    ['{"id":1,"id":2}', "duplicate key"],
    ['{"id":1,"id":1}', "duplicate key"],
    ['{"id":1,"note":{"a":1,"a":1}}', "duplicate key"],
    ['{"id":1,"__proto__":1,"__proto__":2}', "duplicate key"],
    [`{"id":1,"note":${"[".repeat(64)}${"]".repeat(64)}}`, "nested too deeply"],
    [`{"id":1,"note":${"[".repeat(100_000)}`, "not json"],
    ['{"id":"\\ud83d"}', "not unicode"],
    [Buffer.concat([Buffer.from('{"id":"\u00e9'), Buffer.from([0xe9, 0x22, 0x7d])]), "not utf-8"],
    [`{"id":"${"x".repeat(17 << 20)}"}`, "record too long"],
  ])("puts the line %s into quarantine and goes on", async (line, rule) => {
    const file = Buffer.concat(
      ['{"id":"a"}\n', line, '\n{"id":"b","note":null}\n'].map((part) => Buffer.from(part)),
    );
    const { load, touches, refusals } = await loadOne(ndjson, file);
    expect(load).toMatchObject({ records: 3, accepted: 2, quarantined: 1 });
    expect(touches.map((row) => [row.touch_id, row.row_number])).toEqual([
      ["a", "1"],
      ["b", "3"],
    ]);
    const isText = rule !== "not utf-8" && rule !== "record too long";
    expect(refusals).toMatchObject([
      { record: "2", line: "2", byte_start: "11", rule, raw: isText ? String(line) : null },
    ]);
    expect(refusals[0]?.byte_end).toBe(String(11 + Buffer.from(line).length));
  });

  it("hides what is personal in what it refuses", async () => {
    const personal = formatted(
      { type: "ndjson" },
      { id: { type: "text", personal: true }, note: { type: "text", allowed: ["x"] } },
      "select id as touch_id, 'a.b' as touchpoint from records",
    );
    const { refusals } = await loadOne(personal, '{"id":"Ada","note":"y"}\n{"id":"Ada"\n');
    expect(refusals.map((row) => row.raw)).toEqual(['{"id":"***","note":"y"}', null]);
    expect(JSON.stringify(refusals)).not.toContain("Ada");
  });

  it("is refused for a column that is new, renamed, or missing where it is required", async () => {
    expect((await faultOf(ndjson, '{"id":1,"notes":2}\n')).text).toContain(
      'no column "note" in exports/orders.csv\n  It has: id, notes. Perhaps "notes" is "note" under a new name.',
    );
    expect((await faultOf(ndjson, '{"id":1,"note":2}\n{"id":2,"extra":{"a":1}}')).text).toContain(
      'unexpected column "extra.a"',
    );
    expect((await faultOf(ndjson, '{"note":2}\n')).text).toContain('no column "id"');
  });

  it("may have no record, or not one with an optional column, and says so", async () => {
    expect((await loadOne(ndjson, "")).load).toMatchObject({ records: 0, notes: ["no record"] });
    expect((await loadOne(ndjson, '\ufeff{"id":1}\n')).load.notes).toEqual(['no record has "note"']);
  });

  it("is refused in UTF-16", async () => {
    expect((await faultOf(ndjson, Buffer.from('\ufeff{"id":1}\n', "utf16le"))).text).toContain("UTF-16");
  });
});
