import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Source } from "../../../pipelines/sources/definition.ts";
import { query } from "../small-workspace.ts";
import { faultOf, formatted, loadOne } from "./small-load.ts";

/** A Parquet file with the rows of a query. */
async function parquet(sql: string, options = ""): Promise<Buffer> {
  const folder = mkdtempSync(join(tmpdir(), "touchline-"));
  try {
    await query(`copy (${sql}) to '${join(folder, "x")}' (format parquet${options})`);
    return readFileSync(join(folder, "x"));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const noted = (columns: Source["columns"] = { id: { type: "text", required: true }, note: "text" }) =>
  formatted({ type: "parquet" }, columns);

describe("a Parquet file", () => {
  it.each([
    ["9223372036854775807::bigint", "9223372036854775807"],
    ["18446744073709551615::ubigint", "18446744073709551615"],
    ["(0.1::double + 0.2::double)", "0.30000000000000004"],
    ["0.1::float", "0.1"],
    ["5::double", "5"],
    ["-0.0::double", "-0"],
    ["'nan'::double", "nan"],
    ["123456789012345678901234567890.1200::decimal(38,4)", "123456789012345678901234567890.1200"],
    ["true", "true"],
    ["date '2024-02-29'", "2024-02-29"],
    ["timestamp '2024-02-29 23:59:59.000001'", "2024-02-29T23:59:59.000001"],
    ["'2024-02-29 23:59:59.123456'::timestamp_ns", "2024-02-29T23:59:59.123456"],
    ["'2024-02-29 23:59:59.123456789'::timestamp_ns", "2024-02-29T23:59:59.123456789"],
    ["timestamptz '2024-02-29 23:59:59+02'", "2024-02-29T21:59:59.000000+00:00"],
    ["''", ""],
    ["null::varchar", null],
    ["' é😀' || chr(0)", " é\u{1F600}\u0000"],
    ["uuid '00000000-0000-0000-0000-000000000001'", "00000000-0000-0000-0000-000000000001"],
    ["[1, 2]", "[1,2]"],
    ["{'a': 1, 'b': {'c': 'x'}}", '{"a":1,"b":{"c":"x"}}'],
    ["'x'::enum ('x', 'y')", "x"],
  ])("keeps %s as exact text", async (value, text) => {
    const { load, touches } = await loadOne(noted(), await parquet(`select '1' as id, ${value} as note`));
    expect(load).toMatchObject({ records: 1, accepted: 1, notes: [] });
    expect(touches[0]?.result).toBe(text);
  });

  it("has a column for each field of its objects, and its columns in any order", async () => {
    const source = formatted(
      { type: "parquet" },
      { id: "text", "who.name": "text", "who.home.city": "text", other: "ignored" },
      `select id as touch_id, 'a.b' as touchpoint, "who.name" as result, "who.home.city" as step from records`,
    );
    const rows =
      "select {'name': 'Ada', 'home': {'city': 'Ghent'}} as who, [1] as other, 7 as id union all select null, null, 8";
    const { load, touches } = await loadOne(source, await parquet(rows));
    expect(touches.map((row) => [row.touch_id, row.result, row.step])).toEqual([
      ["7", "Ada", "Ghent"],
      ["8", null, null],
    ]);
    expect(load.notes).toEqual([
      "columns in another order than declared: who.name, who.home.city, other, id",
    ]);
  });

  it("may break rules: the record goes into quarantine with its number", async () => {
    const source = noted({ id: { type: "text", required: true }, note: { type: "text", allowed: ["a"] } });
    const rows =
      "select i::varchar as id, case i when 3 then 'b' else 'a' end as note from range(1, 6) as t (i)";
    const { load, touches, refusals } = await loadOne(source, await parquet(rows));
    expect(load).toMatchObject({ records: 5, accepted: 4, quarantined: 1 });
    expect(touches.map((row) => row.row_number)).toEqual(["1", "2", "4", "5"]);
    expect(refusals).toMatchObject([
      {
        record: "3",
        line: null,
        byte_start: null,
        place: null,
        column: "note",
        value: "b",
        rule: "not allowed",
      },
    ]);
    expect(refusals[0]?.raw).toBe('{"id":"3","note":"b"}');
  });

  it("reads times and days that its columns declare", async () => {
    const source = formatted(
      { type: "parquet" },
      {
        id: "integer",
        seen: { type: "time", format: "%Y-%m-%dT%H:%M:%S.%f%z" },
        day: { type: "day", format: "%Y-%m-%d" },
        n: "decimal",
      },
      "select id::varchar as touch_id, 'a.b' as touchpoint, seen as started_at, day::varchar as result, n::varchar as step from records",
    );
    const rows =
      "select 1 as id, timestamptz '2024-01-01 10:00:00+02' as seen, date '2024-01-01' as day, 2.5::double as n";
    const { touches } = await loadOne(source, await parquet(rows));
    expect(touches).toMatchObject([
      { started_at: "2024-01-01 08:00:00+00", result: "2024-01-01", step: "2.5000" },
    ]);
  });

  it("may have no record", async () => {
    const { load } = await loadOne(noted(), await parquet("select 'x' as id, 'y' as note where false"));
    expect(load).toMatchObject({ records: 0, accepted: 0 });
  });

  it.each([
    ["select 1 as id", 'no column "note"'],
    ["select 1 as id, 2 as notes", 'Perhaps "notes" is "note" under a new name'],
    ["select 1 as id, 2 as note, 3 as extra", 'unexpected column "extra"'],
    ["select 1 as id, 2 as note, 3 as Note", "unexpected column"],
    ["select 1 as id, {'a': 1} as note, {'b': 2} as who", 'unexpected column "who.b"'],
  ])("is refused for other columns: %s", async (sql, found) => {
    expect((await faultOf(noted(), await parquet(sql))).text).toContain(found);
  });

  it("is refused if it is no Parquet file, or torn", async () => {
    for (const file of [
      "",
      "id,note\n",
      "PAR1PAR1",
      (await parquet("select 1 as id, 2 as note")).subarray(0, 40),
    ]) {
      const fault = await faultOf(noted(), file);
      expect(fault.kind).toBe("input");
      expect(fault.text).toContain("orders: exports/orders.csv cannot be read as Parquet");
      expect(fault.text).not.toContain(tmpdir());
    }
  });
});
