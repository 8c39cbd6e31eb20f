import { join } from "node:path";
import { closest } from "../../sources/closest.ts";
import type { RecordFormat } from "../../sources/record-format.ts";
import { checkHeader } from "../check-header.ts";
import type { FileLoad } from "../file-load.ts";
import { hasFaults, type Reading, relationOf } from "../finish-load.ts";
import { writeQuarantine } from "../quarantine.ts";
import type { Session } from "../session.ts";
import { literal } from "../sql.ts";
import { cellName, recordColumn, typedSql } from "../type-records.ts";
import { type WrittenColumn, writtenColumns } from "../written-columns.ts";
import { readArrow } from "./arrow.ts";
import { readJson } from "./json.ts";
import { readNdjson } from "./ndjson.ts";
import { readOcel } from "./ocel.ts";
import { readParquet } from "./parquet.ts";
import type { ReadFile, ReadRecord } from "./reader.ts";
import { quarantineCells } from "./refuse-cells.ts";
import { CellWriter } from "./write-cells.ts";
import { readXes } from "./xes.ts";
import { readXlsx } from "./xlsx.ts";

/**
 * Reads and types the records of a file whose format says itself where a record and a value end.
 *
 * @throws Fault("input") if the file as a whole is not what its source says
 */
export async function readStructured(session: Session, load: FileLoad): Promise<Reading> {
  const { source } = load;
  const { format } = source;
  if (format.type === "csv") throw new Error(`${load.shown}: text has no reader`);
  const columns = Object.entries(source.columns);
  const wanted = columns.map(([name, column]) => (column.type === "ignored" ? null : headerOf(name, column)));
  const prefix = load.hash.slice(0, 16);
  const writer = new CellWriter(session, load.scratch, `${prefix}-cells`, wanted);
  const { file, notes } = await readNamed(session, load, format, writer);
  const cells = await writer.relation();
  const path = join(load.scratch, `${prefix}.parquet`);
  await session.keepOrder(true);
  const typed = await writeTyped(session, load, cells, path, writer.records - writer.unreadable);
  const written = { path, numbered: true, notes: [], columns: typed };
  return {
    ...{ bytes: file.bytes, records: file.records, written, notes, columns: file.header ?? [] },
    async quarantine(target) {
      const isSound = writer.unreadable === 0 && !hasFaults(written);
      const quarantined = isSound
        ? await writeQuarantine(session, [], { source: source.id, file: load.file, hash: load.hash }, target)
        : await quarantineCells(session, load, cells, relationOf(written), target);
      writer.remove();
      return quarantined;
    },
  };
}

/** A file that is refused half-way leaves no row behind for the next one. */
async function readNamed(session: Session, load: FileLoad, format: RecordFormat, writer: CellWriter) {
  try {
    const file = await readAs(session, load, format, writer);
    if (writer.records !== file.records) {
      throw new Error(`${load.shown}: ${file.records} records, but ${writer.records} read`);
    }
    return { file, notes: [...file.notes, ...checkNames(load, writer, file)] };
  } catch (error) {
    writer.abandon();
    throw error;
  }
}

/** Reads a file by the reader of its format. */
export function readAs(
  session: Session,
  load: FileLoad,
  format: RecordFormat,
  writer: CellWriter,
): Promise<ReadFile> {
  const take = (records: readonly ReadRecord[]) => writer.take(records);
  const declared = new Set(
    Object.entries(load.source.columns).map(([name, column]) => headerOf(name, column)),
  );
  switch (format.type) {
    case "ndjson":
      return readNdjson({ load, format, declared }, take);
    case "json":
      return readJson({ load, format, declared }, take);
    case "arrow":
      return readArrow({ load, format, declared }, take);
    case "ocel":
      return readOcel({ load, format, declared }, take);
    case "parquet":
      return readParquet(session, { load, format, declared }, writer);
    case "xes":
      return readXes({ load, format, declared }, take);
    case "xlsx":
      return readXlsx({ load, format, declared }, take);
  }
}

/** Compares the columns found with those declared; a column may be missing where it is not required and only records name columns. */
function checkNames(
  { source, shown, earlier }: FileLoad,
  { found }: CellWriter,
  { header, records }: ReadFile,
): string[] {
  if (header === null && found.size === 0) return records === 0 ? ["no record"] : [];
  const byHeader = new Map(
    Object.entries(source.columns).map(([name, column]) => [headerOf(name, column), name]),
  );
  const names = [...(header ?? found)].map((name) => byHeader.get(name) ?? name);
  if (header !== null) return [...checkHeader(names, shown, source, earlier).notes];
  return gatheredNotes({ source, shown, earlier }, names);
}

/** A column that no record has is told; where another came instead, or where it is needed, it is missing. */
function gatheredNotes(
  { source, shown, earlier }: Pick<FileLoad, "source" | "shown" | "earlier">,
  names: readonly string[],
): string[] {
  const unexpected = names.filter((name) => !Object.hasOwn(source.columns, name));
  const absent = Object.entries(source.columns)
    .filter(([name, column]) => !names.includes(name) && (column.type === "ignored" || !column.required))
    .map(([name]) => name);
  const unneeded = absent.filter((name) => closest(name, unexpected) === null);
  const declared = Object.keys(source.columns).filter(
    (name) => names.includes(name) || unneeded.includes(name),
  );
  const { notes } = checkHeader([...declared, ...unexpected], shown, source, earlier);
  return absent.length === 0
    ? [...notes]
    : [...notes, `no record has ${absent.map((name) => `"${name}"`).join(", ")}`];
}

async function writeTyped(
  session: Session,
  { source, zone, key, shown }: FileLoad,
  cells: string,
  path: string,
  wanted: number,
): Promise<Map<string, WrittenColumn>> {
  const names = Object.keys(source.columns);
  const texts = Object.values(source.columns).map(({ type }, index) => {
    const cell = cellName(index);
    return type === "text" ? cell : `nullif(${cell}, '') as ${cell}`;
  });
  const readable = `(select ${[recordColumn, ...texts].join(", ")} from ${cells} where __rule is null)`;
  const [written] = await session.rows(
    `copy (${typedSql(readable, true, names, source, zone, key)}) to ${literal(path)} (format parquet, compression snappy, return_stats)`,
  );
  if (Number(written?.count) === wanted) return writtenColumns(written);
  throw new Error(`${shown}: ${wanted} records, but ${written?.count} typed`);
}

function headerOf(name: string, column: FileLoad["source"]["columns"][string]): string {
  return column.header ?? name;
}
