import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Fault } from "../../pipelines/fault.ts";
import { bytesOf } from "../../pipelines/ingest/bytes.ts";
import { loadFile } from "../../pipelines/ingest/load-file.ts";
import { readManifest } from "../../pipelines/ingest/manifest.ts";
import { type FunctionNames, functionNames } from "../../pipelines/ingest/mapping.ts";
import { type Dialect, RecordScanner } from "../../pipelines/ingest/record-scanner.ts";
import { openSession, type Row, type Session } from "../../pipelines/ingest/session.ts";
import { markLength } from "../../pipelines/ingest/survey-file.ts";
import { source } from "./small-workspace.ts";

const columns = ["id", "note", "amount", "day"];
const mapping =
  "select id as touch_id, 'a.b' as touchpoint, note as result, amount as step, day as started_on from records";

let folder: string;
let session: Session;
let functions: FunctionNames;
let runs = 0;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "touchline-"));
  const temporary = join(folder, "spill");
  session = await openSession({ folders: [folder], temporary, memoryLimit: "768MB", threads: 2 });
  functions = await functionNames(session);
});
afterAll(() => {
  session.close();
  rmSync(folder, { recursive: true, force: true });
});

/** What became of every record of some bytes; null if they were refused as a whole. */
async function outcome(content: Buffer, dialect: Dialect) {
  const here = join(folder, String(runs++));
  const path = join(here, "orders.csv");
  mkdirSync(join(here, "lake"), { recursive: true });
  writeFileSync(path, content);
  const given = source(
    {
      format: { type: "csv", ...dialect },
      columns: {
        id: { type: "text", required: true },
        note: "text",
        amount: "integer",
        day: { type: "day", format: "%Y-%m-%d" },
      },
    },
    { touches: mapping },
  );
  const load = {
    ...{ source: given, zone: "UTC", key: "key", path, file: "orders.csv", shown: "orders.csv" },
    ...{ hash: "h", definition: "d", scratch: here },
  };
  try {
    await loadFile(session, functions, load, join(here, "lake"));
  } catch (error) {
    if (error instanceof Fault && error.kind === "input") return null;
    throw error;
  }
  const manifest = readManifest(join(here, "lake"));
  const accepted = await session.rows(`from '${join(here, "lake", "touches.parquet")}' order by row_number`);
  const quarantined = await session.rows(`from '${join(here, "lake", "quarantine.parquet")}'`);
  rmSync(here, { recursive: true });
  return { manifest, accepted, quarantined };
}

/** Where each record is, by its number. */
function placesOf(content: Buffer, dialect: Dialect, checkEncoding: boolean) {
  const scanner = new RecordScanner(bytesOf(content), dialect, {
    start: markLength(bytesOf(content)),
    checkEncoding,
  });
  const places: { start: number; end: number; fault: string | null }[] = [];
  while (scanner.next()) places.push({ start: scanner.start, end: scanner.end, fault: scanner.fault });
  return places;
}

/** The cells of one record, by a parser that is not ours, by column name. */
function cellsOf(content: Buffer, place: { start: number; end: number }, dialect: Dialect, names: string[]) {
  const text = content.subarray(place.start, place.end).toString();
  const rows: string[][] = parse(text, {
    ...{ delimiter: dialect.delimiter, quote: dialect.quote, escape: dialect.escape },
    record_delimiter: "\u0001\u0002\u0003",
    relax_column_count: true,
  });
  expect(rows).toHaveLength(1);
  return Object.fromEntries(names.map((name, index) => [name, rows[0]?.[index] || null]));
}

async function expectConserved(content: Buffer, dialect: Dialect): Promise<"refused" | "read"> {
  const result = await outcome(content, dialect);
  if (result === null) return "refused";
  const { manifest, accepted, quarantined } = result;
  const isUtf8 =
    content.toString() === new TextDecoder("utf-8", { ignoreBOM: true }).decode(content) &&
    Buffer.from(content.toString()).equals(content);
  const places = placesOf(content, dialect, !isUtf8);
  expect(manifest?.records).toBe(places.length - 1);
  const numbers = [
    ...accepted.map((row) => Number(row.row_number)),
    ...new Set(quarantined.map((row) => Number(row.record))),
  ];
  expect(numbers.sort((one, other) => one - other)).toEqual(places.slice(1).map((_, index) => index + 1));
  expectTiled(content, places);
  const names = Object.values(cellsOf(content, places[0] ?? { start: 0, end: 0 }, dialect, columns)).map(
    String,
  );
  for (const row of accepted)
    expectSame(row, cellsOf(content, places[Number(row.row_number)] ?? { start: 0, end: 0 }, dialect, names));
  for (const row of quarantined) {
    const place = places[Number(row.record)];
    expect([Number(row.byte_start), Number(row.byte_end)]).toEqual([place?.start, place?.end]);
  }
  return "read";
}

function expectSame(row: Row, cells: Record<string, string | null>): void {
  expect([row.touch_id, row.result, row.step, row.started_on]).toEqual([
    cells.id,
    cells.note,
    cells.amount,
    cells.day,
  ]);
}

/** Between records there is nothing but line breaks. */
function expectTiled(content: Buffer, places: readonly { start: number; end: number }[]): void {
  let at = markLength(bytesOf(content));
  for (const { start, end } of [...places, { start: content.length, end: content.length }]) {
    expect(content.subarray(at, start).toString("latin1")).toMatch(/^[\r\n]*$/);
    at = end;
  }
}

const dialects = fc.constantFrom<Dialect>(
  { delimiter: ",", quote: '"', escape: '"' },
  { delimiter: ";", quote: '"', escape: '"' },
  { delimiter: "\t", quote: "'", escape: "'" },
  { delimiter: "||", quote: '"', escape: '"' },
  { delimiter: ",", quote: '"', escape: "\\" },
);
const text = fc
  .array(
    fc.constantFrom(
      "a",
      "b",
      "é",
      "😀",
      " ",
      ",",
      ";",
      "|",
      '"',
      "'",
      "\\",
      "\n",
      "\r\n",
      "\r",
      "1",
      "\u0000",
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(""));
const cells = fc.record({
  id: fc.stringMatching(/^[a-z0-9]{1,6}$/),
  note: text,
  amount: fc.option(fc.integer().map(String), { nil: "" }),
  day: fc.constantFrom("2020-01-31", "1999-12-01", ""),
});
const files = fc
  .record({
    dialect: dialects,
    rows: fc.array(cells, { maxLength: 20 }),
    end: fc.constantFrom("\n", "\r\n", "\r"),
    quoted: fc.boolean(),
    order: fc.shuffledSubarray(columns, { minLength: 4 }),
    last: fc.boolean(),
  })
  .map(({ dialect, rows, end, quoted, order, last }) => {
    const { delimiter, quote, escape: escaping } = dialect;
    const write = (cell: string) => {
      const plain = !quoted && !/["'\r\n\\]/.test(cell) && !cell.includes(delimiter[0] ?? "");
      if (plain) return cell;
      const inner = cell.replaceAll(escaping, escaping + escaping);
      return quote + (escaping === quote ? inner : inner.replaceAll(quote, escaping + quote)) + quote;
    };
    const body = rows.map((row) => order.map((name) => write({ ...row }[name] ?? "")).join(delimiter));
    return {
      dialect,
      rows,
      order,
      content: Buffer.from([order.join(delimiter), ...body].join(end) + (last ? end : "")),
    };
  });

interface Damage {
  readonly kind: "flip" | "cut" | "delete" | "insert" | "double" | "swap" | "mix";
  readonly at: number;
  /** Mostly the records are hit, seldom the header, which refuses the file. */
  readonly sparesHeader: boolean;
  readonly byte: number;
}
const damages: fc.Arbitrary<Damage> = fc.record({
  kind: fc.constantFrom("flip", "cut", "delete", "insert", "double", "swap", "mix"),
  sparesHeader: fc.oneof({ arbitrary: fc.constant(true), weight: 9 }, fc.constant(false)),
  at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
  byte: fc.oneof(
    { arbitrary: fc.integer({ min: 0, max: 127 }), weight: 8 },
    { arbitrary: fc.integer({ min: 128, max: 255 }), weight: 1 },
    { arbitrary: fc.constantFrom(...Buffer.from("\"',;|\r\n\\")), weight: 8 },
  ),
});

function damaged(content: Buffer, { kind, at, byte, sparesHeader }: Damage): Buffer {
  const first = sparesHeader ? Math.max(content.indexOf("\n"), content.indexOf("\r")) + 1 : 0;
  const place = first + Math.floor(at * (content.length - first));
  const [before, after] = [content.subarray(0, place), content.subarray(place)];
  switch (kind) {
    case "flip":
      return Buffer.concat([before, Buffer.from([byte]), after.subarray(1)]);
    case "cut":
      return before;
    case "delete":
      return Buffer.concat([before, after.subarray(1)]);
    case "insert":
      return Buffer.concat([before, Buffer.from([byte]), after]);
    case "double":
      return Buffer.concat([before, after.subarray(0, byte), after]);
    case "swap":
      return Buffer.concat([
        before.subarray(0, first),
        after.subarray(0, byte),
        before.subarray(first),
        after.subarray(byte),
      ]);
    default:
      return Buffer.from(content.toString("latin1").replace(/\r\n|\n/, "\r"), "latin1");
  }
}

const runsOf = (count: number) => ({ numRuns: Number(process.env.TOUCHLINE_RUNS ?? count) });

describe("whatever the bytes", () => {
  it("a valid file is accepted whole, as another parser reads it", async () => {
    await fc.assert(
      fc.asyncProperty(files, async ({ content, dialect, rows }) => {
        const result = await outcome(content, dialect);
        expect(result?.manifest).toMatchObject({
          records: rows.length,
          accepted: rows.length,
          quarantined: 0,
        });
        for (const [index, row] of (result?.accepted ?? []).entries()) {
          const given = rows[index];
          expectSame(row, {
            id: given?.id || null,
            note: given?.note || null,
            amount: given?.amount || null,
            day: given?.day || null,
          });
        }
      }),
      runsOf(100),
    );
  });

  it("every record of a damaged file is accepted as it stands or quarantined with its place, or the file is refused", async () => {
    const counts = { read: 0, refused: 0 };
    await fc.assert(
      fc.asyncProperty(
        files,
        fc.array(damages, { minLength: 1, maxLength: 3 }),
        async ({ content, dialect }, all) => {
          const became = await expectConserved(all.reduce(damaged, content), dialect);
          counts[became] += 1;
        },
      ),
      runsOf(200),
    );
    expect(counts.read).toBeGreaterThan(counts.refused);
  });

  it("the scanner finds the same records however the bytes arrive", () => {
    const content = Buffer.from(readFileSync(import.meta.filename));
    const dialect = { delimiter: ",", quote: "`", escape: "`" };
    const whole = placesOf(content, dialect, false);
    const dripping = {
      size: content.length,
      read: (buffer: Uint8Array, position: number) => bytesOf(content).read(buffer.subarray(0, 7), position),
    };
    const scanner = new RecordScanner(dripping, dialect);
    const places: typeof whole = [];
    while (scanner.next()) places.push({ start: scanner.start, end: scanner.end, fault: scanner.fault });
    expect(places).toEqual(whole);
  });
});
