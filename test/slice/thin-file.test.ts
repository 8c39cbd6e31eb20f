import { join } from "node:path";
import { gzipSync } from "node:zlib";
import {
  Bool,
  Dictionary,
  Float64,
  Int32,
  Table,
  TimestampMillisecond,
  tableToIPC,
  Utf8,
  vectorFromArray,
} from "apache-arrow";
import ExcelJS from "exceljs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { thinFile } from "../../pipelines/slice/thin-file.ts";
import { whole } from "../../pipelines/slice/thin-spans.ts";
import type { Source } from "../../pipelines/sources/definition.ts";
import { rowsOf, SmallWorkspace, source } from "../ingest/small-workspace.ts";
import { zipArchive } from "../ingest/zip-archive.ts";

const columns: Source["columns"] = { id: { type: "text", required: true }, note: "text" };
const mappings = { touches: "select id as touch_id, 'a.b' as touchpoint, note as result from records" };

type Change = Partial<Source>;

/** The records of a file as they are loaded; refused ones without their values. */
async function recordsOf(change: Change, bytes: Uint8Array | string) {
  const workspace = new SmallWorkspace(source({ files: "orders", columns, ...change }, mappings));
  const { loads } = await workspace.export("orders", bytes).load();
  const [load] = loads;
  if (load === undefined) throw new Error("nothing loaded");
  const rows = await rowsOf(load, "touches");
  const accepted = new Map(rows.map((row) => [Number(row.row_number), `${row.touch_id} ${row.result}`]));
  return Array.from({ length: load.records }, (_, index) => accepted.get(index + 1) ?? "refused");
}

/** A file with these of its records alone; null where it comes whole. */
async function thinned(change: Change, bytes: Uint8Array | string, kept: readonly number[]) {
  const definition = source({ files: "orders", columns, ...change }, mappings);
  const { folder, exports } = new SmallWorkspace(definition).export("orders", bytes);
  const named = { source: definition, path: join(exports, "orders"), file: "orders", shown: "orders" };
  const load = { ...named, zone: "UTC", key: "key", hash: "", definition: "", scratch: folder };
  const thin = await thinFile(load, new Set(kept));
  if (thin === null) return null;
  return { ...thin, content: thin.content instanceof Uint8Array ? thin.content : whole(thin.content) };
}

/** The records that are loaded of a file that was thinned. */
async function recordsAfter(change: Change, bytes: Uint8Array | string, kept: readonly number[]) {
  const thin = await thinned(change, bytes, kept);
  if (thin === null) throw new Error("not thinned");
  return await recordsOf(change, thin.isGzipped ? gzipSync(thin.content) : thin.content);
}

const text = ["id,note", "1,a", '2,"b, and', 'c"', "3,d", "4", '5,"e ""f"""'].join("\n");
const json = [
  { id: "1", note: "a" },
  { id: "2", note: 'b "}],' },
  { id: "3" },
  { note: "4" },
  { id: "5", note: "é" },
];

async function workbook(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  book.addWorksheet("Cover").addRow(["nothing here"]);
  const sheet = book.addWorksheet("Orders");
  sheet.addRows([
    ["Orders of May"],
    [],
    ["id", "note"],
    ["1", "a"],
    [],
    ["2", 4.5],
    ["3", new Date("2024-05-01")],
    ["4"],
    ["5", "e"],
  ]);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

function arrow(format: "file" | "stream"): Uint8Array {
  const ids = ["1", "2", "3", "4", "5"];
  const table = new Table({
    id: vectorFromArray(ids, new Utf8()),
    note: vectorFromArray(["a", null, "a", "b", null], new Dictionary(new Utf8(), new Int32())),
    flag: vectorFromArray([true, null, false, true, true], new Bool()),
    size: vectorFromArray([1.5, null, 3, 4, 5], new Float64()),
    at: vectorFromArray(
      ids.map((id) => new Date(Number(id) * 1000)),
      new TimestampMillisecond(),
    ),
  });
  return tableToIPC(table, format);
}

const plain = { format: { type: "csv" } } as const;
const framed = {
  format: { type: "csv", delimiter: ";", preamble: 2, footer: { pattern: "^Total" }, encoding: "cp1252" },
} as const;
const wide = { format: { type: "csv", delimiter: "\t", encoding: "utf-16" } } as const;
const wideText = `\ufeff${text.replaceAll(",", "\t").replaceAll("\n", "\r\n")}`;

const files: [string, Change, () => Uint8Array | string | Promise<Uint8Array>][] = [
  ["delimited text", plain, () => text],
  ["delimited text that ends with a line break", plain, () => `${text}\n`],
  [
    "text with a frame, one byte a character",
    framed,
    () => Buffer.from(`Report\n\nid;note\n1;\xe9\n2;b\n3;c\nTotal;3\n`, "latin1"),
  ],
  ["text without a header", { format: { type: "csv", header: "none" } }, () => "1,a\r\n2,b\r\n3,c\r\n"],
  ["text of two bytes a character", wide, () => Buffer.from(wideText, "utf16le")],
  ["the same, turned", wide, () => Buffer.from(wideText, "utf16le").swap16()],
  [
    "JSON",
    { format: { type: "json", path: "data.orders" } },
    () => JSON.stringify({ data: { orders: json, more: [] }, count: 5 }, null, 2),
  ],
  [
    "lines of JSON",
    { format: { type: "ndjson" } },
    () => `${json.map((one) => JSON.stringify(one)).join("\n")}\n\n`,
  ],
  ["JSON in gzip", { format: { type: "json" } }, () => gzipSync(JSON.stringify(json))],
  [
    "Arrow",
    { format: { type: "arrow" }, columns: { ...columns, flag: "text", size: "text", at: "text" } },
    () => arrow("file"),
  ],
  [
    "a stream of Arrow",
    { format: { type: "arrow" }, columns: { ...columns, flag: "text", size: "text", at: "text" } },
    () => arrow("stream"),
  ],
  ["a workbook", { format: { type: "xlsx", sheet: "Orders", range: "A3" } }, workbook],
];

describe("thinFile", () => {
  it.each(files)(
    "keeps of %s the records that it is told, as they are, and no other",
    async (_, change, make) => {
      const bytes = await make();
      const records = await recordsOf(change, bytes);
      for (const kept of [
        [2, 3],
        [1, records.length],
      ])
        expect(await recordsAfter(change, bytes, kept)).toEqual(kept.map((number) => records[number - 1]));
    },
  );

  it("keeps an object for any of the records that it holds", async () => {
    const parts = (...ids: string[]) => `${JSON.stringify({ parts: ids.map((id) => ({ id })) })}\n`;
    const [first, second, third] = [parts("1", "2"), parts("3"), parts("4", "5")];
    const change: Change = {
      format: { type: "ndjson", explode: ["parts"] },
      columns: { "parts.id": "text" },
    };
    const thin = await thinned(change, `${first}${second}${third}`, [2, 5]);
    expect(thin?.content.toString()).toBe(`${first}${third}`);
  });

  it("keeps any records of any text, those too that cannot be read", async () => {
    const cell = fc.stringMatching(/^[a-z ",\n]{0,6}$/);
    const rows = fc.array(fc.record({ cell, isQuoted: fc.boolean(), isKept: fc.boolean() }), {
      minLength: 1,
    });
    await fc.assert(
      fc.asyncProperty(rows, async (given) => {
        const cells = given.map((row) => (row.isQuoted ? `"${row.cell.replaceAll('"', '""')}"` : row.cell));
        const file = `id,note\n${cells.map((note, index) => `${index + 1},${note}\n`).join("")}`;
        const records = await recordsOf(plain, file);
        const kept = records.flatMap((_, index) => (given[index]?.isKept ? [index + 1] : []));
        expect(await recordsAfter(plain, file, kept)).toEqual(kept.map((number) => records[number - 1]));
      }),
      { numRuns: 8, seed: 1 },
    );
  });

  it("takes a file out of gzip, and leaves archives and Parquet alone", async () => {
    const thin = await thinned({ format: { type: "json" } }, gzipSync(JSON.stringify(json)), [1]);
    expect(thin?.isGzipped).toBe(true);
    expect(JSON.parse(String(thin?.content))).toEqual([json[0]]);
    expect(await thinned(plain, zipArchive({ name: "orders.csv", content: `${text}\n` }), [1])).toBe(null);
  });
});
