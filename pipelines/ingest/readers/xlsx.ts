import { statSync } from "node:fs";
import { Fault } from "../../fault.ts";
import { closest } from "../../sources/closest.ts";
import { countRows } from "./count-rows.ts";
import { BrokenZip, openZip, type Zip } from "./open-zip.ts";
import { noCells, type Readable, type ReadFile, type ReadRecord } from "./reader.ts";
import { columnLetters, sheetRange, wholeSheet } from "./xlsx-range.ts";
import { type SheetRow, SheetRows } from "./xlsx-sheet.ts";
import { readWorkbook, type Workbook } from "./xlsx-workbook.ts";
import { BrokenXml, readXml } from "./xml-events.ts";

type Xlsx = Readable<{ type: "xlsx"; sheet?: string | undefined; range?: string | undefined }>;

/** Reads one sheet of a workbook: the first row of the range with something in it is the header, each further one a record. */
export async function readXlsx(
  file: Xlsx,
  take: (records: readonly ReadRecord[]) => Promise<void>,
): Promise<ReadFile> {
  const { load, format } = file;
  let zip: Zip | null = null;
  try {
    zip = await openZip(load.path);
    const workbook = await readWorkbook(zip);
    const [name, entry] = sheetOf(workbook, file);
    const range = format.range === undefined ? wholeSheet : (sheetRange(format.range) ?? wholeSheet);
    const counted = await countRows(zip.read(entry), range);
    const sheet = new Sheet(name);
    const rows = new SheetRows(workbook, range);
    await readXml(zip.read(entry), rows, async () => {
      const done = rows.rows;
      rows.rows = [];
      await take(sheet.records(done));
    });
    if (sheet.rows !== counted.rows) {
      throw new BrokenXml(`${counted.rows} rows by its tags, and ${sheet.rows} by its cells`);
    }
    if (sheet.header === null) refuseEmpty(file, name);
    const notes = [...sheetNotes(workbook, file, name), ...mergeNotes(counted.mergedAreas)];
    return { bytes: statSync(load.path).size, records: counted.rows - 1, header: sheet.header, notes };
  } catch (error) {
    throw unreadable(error, file);
  } finally {
    zip?.close();
  }
}

/** Makes records of the rows of a sheet. */
class Sheet {
  rows = 0;
  header: string[] | null = null;
  readonly #name: string;
  #columns = new Map<number, string>();

  constructor(name: string) {
    this.#name = /^\w+$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
  }

  records(rows: readonly SheetRow[]): ReadRecord[] {
    return rows.flatMap((row) => {
      this.rows += 1;
      if (this.header !== null) return [this.#record(row)];
      this.#columns = this.#headerOf(row);
      this.header = [...this.#columns.values()];
      return [];
    });
  }

  #headerOf({ number, cells }: SheetRow): Map<number, string> {
    return new Map(
      [...cells].flatMap(([column, { text, problem }]) => {
        const cell = `${columnLetters(column)}${number}`;
        if (problem !== null) throw new BrokenXml(`the header cell ${cell} holds ${problem}`);
        return text === null || text === "" ? [] : [[column, text]];
      }),
    );
  }

  #record({ number, cells }: SheetRow): ReadRecord {
    const place = {
      line: number,
      byteStart: null,
      byteEnd: null,
      at: `${this.#name}!${spanOf(cells, number)}`,
    };
    const named = new Map<string, string | null>();
    for (const [column, { text, problem }] of cells) {
      const cell = `${columnLetters(column)}${number}`;
      const name = this.#columns.get(column);
      const raw = JSON.stringify(Object.fromEntries(named));
      if (problem !== null) {
        const message = `${cell} holds ${problem}`;
        return { place, cells: noCells, unreadable: { rule: "broken cell", message, raw } };
      }
      if (name !== undefined) named.set(name, text);
      else if (text !== null && text !== "") {
        const message = `${cell} stands under no name of the header`;
        return { place, cells: noCells, unreadable: { rule: "too many fields", message, raw } };
      }
    }
    return { place, cells: named, unreadable: null };
  }
}

function spanOf(cells: SheetRow["cells"], row: number): string {
  const columns = [...cells.keys()];
  const first = columnLetters(Math.min(...columns));
  const last = columnLetters(Math.max(...columns));
  return first === last ? `${first}${row}` : `${first}${row}:${last}${row}`;
}

function sheetOf({ sheets }: Workbook, { load, format }: Xlsx): [string, string] {
  const [first] = sheets;
  if (format.sheet === undefined && first !== undefined) return first;
  const entry = sheets.get(format.sheet ?? "");
  if (entry !== undefined) return [format.sheet ?? "", entry];
  const near = closest(format.sheet ?? "", sheets.keys());
  throw new Fault(
    "input",
    `${load.source.id}: no sheet "${format.sheet}" in ${load.shown}`,
    `${near === null ? "" : `Perhaps "${near}". `}It has: ${[...sheets.keys()].join(", ")}.`,
  );
}

function sheetNotes({ sheets }: Workbook, { format }: Xlsx, name: string): string[] {
  if (sheets.size === 1 || format.sheet !== undefined) return [];
  return [`the first of ${sheets.size} sheets is read: ${name}`];
}

function mergeNotes(areas: number): string[] {
  if (areas === 0) return [];
  return [`${areas} merged ${areas === 1 ? "area" : "areas"}: only the first cell of each has its value`];
}

function refuseEmpty({ load }: Xlsx, sheet: string): never {
  throw new Fault(
    "input",
    `${load.source.id}: ${load.shown} has nothing in the sheet "${sheet}"`,
    `Its first row should be: ${Object.keys(load.source.columns).join(", ")}. Export it again.`,
  );
}

function unreadable(error: unknown, { load }: Xlsx): unknown {
  if (!(error instanceof BrokenZip || error instanceof BrokenXml)) return error;
  return new Fault(
    "input",
    `${load.source.id}: ${load.shown} cannot be read as XLSX: ${error.message}`,
    "Save it again as .xlsx, without a password. Nothing of it was loaded.",
    { cause: error },
  );
}
