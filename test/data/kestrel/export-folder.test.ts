import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { DuckDBInstance } from "@duckdb/node-api";
import { tableFromIPC } from "apache-arrow";
import { parse } from "csv-parse/sync";
import exceljs from "exceljs";
import fc from "fast-check";
import { afterAll, describe, expect, it, vi } from "vitest";
import { csv, delimited, delimitedLine } from "../../../data/kestrel/generator/delimited.ts";
import { ExportFolder } from "../../../data/kestrel/generator/export-folder.ts";
import {
  type ArrowFormat,
  type FileFormat,
  jsonDocument,
  ndjson,
  type ParquetFormat,
  type WorkbookFormat,
} from "../../../data/kestrel/generator/file-format.ts";

const place = mkdtempSync(join(tmpdir(), "folder-"));
afterAll(() => rmSync(place, { recursive: true }));

const cell = fc.string().filter((text) => !/[\r\n]/.test(text) && text.trim() === text && text !== "");

async function written(file: string, format: FileFormat, records: readonly string[]): Promise<Buffer> {
  const folder = new ExportFolder(place);
  for (const record of records) folder.write(file, format, record);
  await folder.close();
  return readFileSync(join(place, file));
}

describe("a folder of exports", () => {
  it("gives back rows as they were written, in the order of their text", async () => {
    const format = delimited([["first", "second"]]);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(9), cell), { minLength: 1 }), async (rows) => {
        const text = (
          await written(
            "a.csv",
            format,
            rows.map((row) => delimitedLine(row)),
          )
        ).toString();
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

  it("writes a German table as Windows does", async () => {
    const german = { delimiter: ";", encoding: "cp1252", decimal: "," } as const;
    const bytes = await written("b.csv", delimited([["Menü", "Dauer"]], german), [
      delimitedLine(["Menü › Reparatur; heute", 1.5], german),
    ]);
    expect(bytes.toString("latin1")).toBe('Men\xfc;Dauer\n"Men\xfc \x9b Reparatur; heute";1,5\n');
  });

  it("writes rows above the records, and a byte-order mark", async () => {
    const marked = { ...csv, encoding: "utf-8 with mark" } as const;
    const format = delimited([["Q1"], ["How was it?"]], marked);
    expect((await written("c.csv", format, ["7"])).toString()).toBe("\ufeffQ1\nHow was it?\n7\n");
  });

  it("writes JSON by the line, and as one document with its records in a list", async () => {
    const records = ['{"id":2}', '{"id":1}'];
    expect((await written("d.ndjson", ndjson, records)).toString()).toBe('{"id":1}\n{"id":2}\n');
    const document = await written(
      "d.json",
      jsonDocument("tickets", (count) => ({ count })),
      records,
    );
    expect(JSON.parse(document.toString())).toEqual({ tickets: [{ id: 1 }, { id: 2 }], count: 2 });
  });

  it("writes Parquet with the types it is told, the same bytes for the same records", async () => {
    const format: ParquetFormat = {
      type: "parquet",
      columns: { id: "VARCHAR", at: "TIMESTAMPTZ", price: "DECIMAL(9,2)", parts: "STRUCT(part VARCHAR)[]" },
    };
    const records = [
      '{"id":"b","at":"2024-03-01T08:00:00Z","price":12.9,"parts":[{"part":"pump"}]}',
      '{"id":"a","at":null,"price":null,"parts":[]}',
    ];
    const bytes = await written("e.parquet", format, records);
    expect(await written("e.parquet", format, records.toReversed())).toEqual(bytes);
    const instance = await DuckDBInstance.create(":memory:");
    const connection = await instance.connect();
    const table = await connection.runAndReadAll(`select * from '${join(place, "e.parquet")}'`);
    expect(table.columnTypes().map(String)).toEqual([
      "VARCHAR",
      "TIMESTAMP WITH TIME ZONE",
      "DECIMAL(9,2)",
      'STRUCT("part" VARCHAR)[]',
    ]);
    expect(table.getRowsJson().map(([id, at, price]) => [id, at, price])).toEqual([
      ["a", null, null],
      ["b", "2024-03-01 08:00:00+00", "12.90"],
    ]);
    instance.closeSync();
  });

  it("keeps the lines of a record together", async () => {
    const format = delimited([["Name", "Email"]]);
    const records = ["2,ann@example.com\n2,", "1,ben@example.com"];
    expect((await written("g.csv", format, records)).toString()).toBe(
      "Name,Email\n1,ben@example.com\n2,ann@example.com\n2,\n",
    );
  });

  it("packs a file that is named so, and writes UTF-16 with its mark", async () => {
    expect(gunzipSync(await written("h.ndjson.gz", ndjson, ['{"id":1}'])).toString()).toBe('{"id":1}\n');
    const wide = { delimiter: "\t", encoding: "utf-16", decimal: "," } as const;
    const bytes = await written("i.tsv", delimited([["Eingang"]], wide), ["für"]);
    expect(bytes.toString("utf16le")).toBe("\ufeffEingang\nfür\n");
  });

  it("writes Arrow with the types it is told", async () => {
    const format: ArrowFormat = { type: "arrow", columns: { id: "text", at: "moment", seconds: "number" } };
    const bytes = await written("j.arrow", format, [
      '{"id":"b","at":"2024-03-01T08:00:00.000Z","seconds":44.5}',
      '{"id":"a","at":null,"seconds":null}',
    ]);
    const table = tableFromIPC(bytes);
    expect(table.schema.fields.map(({ type }) => String(type))).toEqual([
      "Utf8",
      "Timestamp<MILLISECOND, UTC>",
      "Float64",
    ]);
    expect(table.toArray().map(({ id, at, seconds }) => [id, at, seconds])).toEqual([
      ["a", null, null],
      ["b", Date.parse("2024-03-01T08:00:00Z"), 44.5],
    ]);
  });

  it("writes a workbook with real dates below its title, the same bytes for the same records", async () => {
    const format: WorkbookFormat = {
      type: "workbook",
      sheet: "Zusagen",
      above: [["Zusagen des Vertriebs"], []],
      columns: { "Nr.": "text", "Bis wann": "day", "Zugesagt am": "moment" },
    };
    const records = [
      '{"Nr.":"1","Bis wann":"2024-03-01","Zugesagt am":"2024-02-28 14:30:00"}',
      '{"Nr.":"2","Bis wann":"bald","Zugesagt am":null}',
    ];
    const bytes = await written("k.xlsx", format, records);
    vi.useFakeTimers({ now: new Date("2030-01-01"), toFake: ["Date"] });
    expect(await written("k.xlsx", format, records.toReversed())).toEqual(bytes);
    vi.useRealTimers();
    const workbook = new exceljs.Workbook();
    await workbook.xlsx.readFile(join(place, "k.xlsx"));
    const rows = workbook.getWorksheet("Zusagen")?.getRows(1, 5) ?? [];
    expect(rows.map(({ values }) => (Array.isArray(values) ? values.slice(1) : []))).toEqual([
      ["Zusagen des Vertriebs"],
      [],
      ["Nr.", "Bis wann", "Zugesagt am"],
      ["1", new Date("2024-03-01T00:00:00Z"), new Date("2024-02-28T14:30:00Z")],
      ["2", "bald"],
    ]);
  });

  it("leaves nothing but its files", () => {
    expect(
      readdirSync(place).filter(
        (name) => !/\.(csv|tsv|json|ndjson|ndjson\.gz|parquet|arrow|xlsx)$/.test(name),
      ),
    ).toEqual([]);
  });

  it("refuses a cell that would break its line, and a letter that an encoding does not have", async () => {
    expect(() => delimitedLine([1, "a\nb"])).toThrow('line break in a cell: "a\\nb"');
    const old = delimited([["a"]], { ...csv, encoding: "latin-1" });
    await expect(written("f.csv", old, ["€"])).rejects.toThrow("not in latin-1: €");
  });
});
