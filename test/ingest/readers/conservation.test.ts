import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Table, tableToIPC, Utf8, vectorFromArray } from "apache-arrow";
import ExcelJS from "exceljs";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Fault } from "../../../pipelines/fault.ts";
import { loadFile } from "../../../pipelines/ingest/load-file.ts";
import { readManifest } from "../../../pipelines/ingest/manifest.ts";
import { type FunctionNames, functionNames } from "../../../pipelines/ingest/mapping.ts";
import { openSession, type Session } from "../../../pipelines/ingest/session.ts";
import type { RecordFormat } from "../../../pipelines/sources/record-format.ts";
import { source } from "../small-workspace.ts";

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

type Format = RecordFormat["type"];
type Row = { readonly id: string; readonly note: string | null };

const mapping = "select id as touch_id, 'a.b' as touchpoint, note as result from records";

/** What became of a file: its accepted rows by number, and how many were refused; null if all of it was. */
async function outcome(format: Format, content: Uint8Array) {
  const here = join(folder, String(runs++));
  const path = join(here, "file");
  mkdirSync(join(here, "lake"), { recursive: true });
  writeFileSync(path, content);
  const columns = { id: { type: "text", required: true }, note: "text" } as const;
  const given = source({ format: { type: format }, columns }, { touches: mapping });
  const load = {
    ...{ source: given, zone: "UTC", key: "key", path, file: "file", shown: "file" },
    ...{ hash: "h", definition: "d", scratch: here },
  };
  try {
    await loadFile(session, functions, load, join(here, "lake"));
  } catch (error) {
    if (error instanceof Fault && error.kind === "input") return null;
    throw error;
  }
  const manifest = readManifest(join(here, "lake"));
  // DuckDB's client takes a byte-order mark off the start of a text that it hands over.
  const accepted = await session.rows(`select row_number, touch_id, 'x' || result as marked
    from '${join(here, "lake", "touches.parquet")}' order by row_number`);
  const refused = await session.rows(
    `select distinct record from '${join(here, "lake", "quarantine.parquet")}'`,
  );
  rmSync(here, { recursive: true });
  expect(manifest?.records).toBe(accepted.length + refused.length);
  const numbers = [...accepted.map((row) => row.row_number), ...refused.map((row) => row.record)].map(Number);
  expect(numbers.sort((one, other) => one - other)).toEqual(numbers.map((_, index) => index + 1));
  return {
    records: numbers.length,
    accepted: accepted.map((row) => ({
      id: row.touch_id,
      note: row.marked === null ? null : String(row.marked).slice(1),
    })),
    refused: refused.length,
  };
}

const oddTexts = [
  "9223372036854775808",
  "0.30000000000000004",
  "-0",
  "1e400",
  "2024-02-29T23:59:59.999999+14:00",
  "",
  " ",
  "null",
  "\u00e9\u{1F600}\u0301",
  'a"b\\c,d',
  "<a>&amp;]]>",
  "line\nbreak",
  "\ufeff",
];
const text = fc.oneof(fc.constantFrom(...oddTexts), fc.string({ unit: "grapheme", maxLength: 8 }));
/** What XML can hold: no control characters, and line breaks as line feeds. */
const isXml = (value: string) =>
  ![...value].some((letter) => letter < " " && letter !== "\n") && !value.includes("\ufffe");
const rowsOf = (notes: fc.Arbitrary<string>) =>
  fc
    .array(fc.option(notes, { nil: null }), { minLength: 1, maxLength: 12 })
    .map((given): Row[] => given.map((note, index) => ({ id: `r${index}`, note })));
const xmlText = text.filter((value) => isXml(value) && !/_x[0-9A-Fa-f]{4}_/.test(value));

const escaped = (value: string) =>
  value.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;").replaceAll("\n", "&#10;");

async function sheetOf(rows: readonly Row[]): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("Rows");
  sheet.addRow(["id", "note"]);
  for (const { id, note } of rows) sheet.addRow([id, note]);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

async function parquetOf(rows: readonly Row[]): Promise<Uint8Array> {
  const path = join(folder, `rows-${runs++}`);
  const values = rows.map(
    ({ id, note }) => `('${id}', ${note === null ? "null" : `'${note.replaceAll("'", "''")}'`})`,
  );
  await session.run(
    `copy (select * from (values ${values.join(", ")}) as t (id, note)) to '${path}' (format parquet)`,
  );
  const bytes = readFileSync(path);
  rmSync(path);
  return bytes;
}

const arrowOf = (rows: readonly Row[], kind: "file" | "stream"): Uint8Array => {
  const columns = {
    id: vectorFromArray(
      rows.map((row) => row.id),
      new Utf8(),
    ),
    note: vectorFromArray(
      rows.map((row) => row.note),
      new Utf8(),
    ),
  };
  return tableToIPC(new Table(columns), kind);
};

/** How rows are written in each format. */
const writers: readonly [
  string,
  Format,
  fc.Arbitrary<Row[]>,
  (rows: readonly Row[]) => Uint8Array | Promise<Uint8Array>,
][] = [
  [
    "NDJSON",
    "ndjson",
    rowsOf(text),
    (rows) => Buffer.from(rows.map((row) => `${JSON.stringify(row)}\n`).join("")),
  ],
  ["JSON", "json", rowsOf(text), (rows) => Buffer.from(JSON.stringify(rows, null, 1))],
  ["Parquet", "parquet", rowsOf(text.filter((value) => !value.includes("\u0000"))), parquetOf],
  ["an Arrow file", "arrow", rowsOf(text), (rows) => arrowOf(rows, "file")],
  ["an Arrow stream", "arrow", rowsOf(text), (rows) => arrowOf(rows, "stream")],
  ["XLSX", "xlsx", rowsOf(xmlText), sheetOf],
  [
    "XES",
    "xes",
    rowsOf(xmlText),
    (rows) => {
      const events = rows.map(({ id, note }) => {
        const noted = note === null ? "" : `<string key="note" value="${escaped(note)}"/>`;
        return `<event><id key="id" value="${id}"/>${noted}</event>`;
      });
      return Buffer.from(`<log><trace>${events.join("\n")}</trace></log>`);
    },
  ],
];

interface Damage {
  readonly kind: "flip" | "cut" | "delete" | "insert" | "double";
  readonly at: number;
  readonly byte: number;
}
const damage: fc.Arbitrary<Damage> = fc.record({
  kind: fc.constantFrom("flip", "cut", "delete", "insert", "double"),
  at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
  byte: fc.oneof(fc.integer({ min: 0, max: 255 }), fc.constantFrom(...Buffer.from('"{}[],:<>&\n\\ 0'))),
});

function damaged(content: Uint8Array, { kind, at, byte }: Damage): Uint8Array {
  const place = Math.floor(at * content.length);
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
  }
}

const runsOf = (count: number) => ({ numRuns: Number(process.env.TOUCHLINE_RUNS ?? count) });

describe.each(writers)("whatever is in %s", (_, format, rows, write) => {
  it("comes out as it went in", async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (given) => {
        const became = await outcome(format, await write(given));
        expect(became).toMatchObject({ refused: 0, accepted: given });
      }),
      runsOf(25),
    );
  });

  it("is accepted or quarantined when it is damaged, or the file is refused", async () => {
    await fc.assert(
      fc.asyncProperty(rows, fc.array(damage, { minLength: 1, maxLength: 2 }), async (given, all) => {
        await outcome(format, all.reduce(damaged, await write(given)));
      }),
      runsOf(60),
    );
  });
});

describe("a damaged file", () => {
  it("of JSON lines says of each line what another parser says", async () => {
    await fc.assert(
      fc.asyncProperty(rowsOf(text), damage, async (given, hit) => {
        const whole = Buffer.from(given.map((row) => `${JSON.stringify(row)}\n`).join(""));
        const content = Buffer.from(damaged(whole, hit));
        const became = await outcome("ndjson", content);
        const lines = content
          .toString()
          .replace(/^\ufeff/, "")
          .split("\n")
          .filter((line) => /[^ \t\r]/.test(line));
        if (became === null) return;
        expect(became.records).toBe(lines.length);
        const readable = lines.flatMap((line) => reread(line) ?? []);
        for (const row of became.accepted) expect(readable).toContainEqual(row);
      }),
      runsOf(150),
    );
  });

  it("of a workbook never gives another value: its checksums tell", async () => {
    await fc.assert(
      fc.asyncProperty(rowsOf(xmlText), damage, async (given, hit) => {
        const became = await outcome("xlsx", damaged(await sheetOf(given), hit));
        if (became !== null) expect(became).toMatchObject({ refused: 0, accepted: given });
      }),
      runsOf(150),
    );
  });
});

/** A row as JSON.parse reads it; null if it does not, or not as such a row. */
function reread(line: string): Row | null {
  try {
    const { id = null, note = null } = JSON.parse(line);
    return { id: id === null ? null : String(id), note: note === null ? null : String(note) } as Row; // as accepted rows are
  } catch {
    return null;
  }
}
