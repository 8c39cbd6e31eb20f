import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { CsvFolder } from "../../../data/kestrel/generator/csv.ts";

const place = mkdtempSync(join(tmpdir(), "csv-"));
afterAll(() => rmSync(place, { recursive: true }));

const cell = fc.string().filter((text) => !/[\r\n]/.test(text) && text.trim() === text && text !== "");
const columns = ["first", "second"];

describe("a folder of CSV files", () => {
  it("gives back what was written, in the order of its text", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(9), cell), { minLength: 1 }), (rows) => {
        const folder = new CsvFolder(place);
        for (const row of rows) folder.write("a.csv", columns, row);
        folder.close();
        const text = readFileSync(join(place, "a.csv"), "utf8");
        const lines = text.trimEnd().split("\n").slice(1);
        expect(lines).toEqual(lines.toSorted());
        const read: string[][] = parse(text, { from: 2, trim: false });
        const told = (table: readonly (readonly (string | number)[])[]) =>
          table.map((row) => JSON.stringify(row.map(String))).toSorted();
        expect(told(read)).toEqual(told(rows));
      }),
      { numRuns: 30 },
    );
  });

  it("refuses a cell that would break its line", () => {
    const folder = new CsvFolder(place);
    expect(() => folder.write("b.csv", columns, [1, "a\nb"])).toThrow('line break in a cell: "a\\nb"');
    folder.close();
  });
});
