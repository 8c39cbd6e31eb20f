import { rmSync } from "node:fs";
import { join } from "node:path";
import { Fault } from "../fault.ts";
import { canonicalTables } from "../lake/tables.ts";
import type { SourceDefinition } from "../sources/definition.ts";
import { checkDamage, checkEncoding } from "./check-encoding.ts";
import { checkHeader } from "./check-header.ts";
import { copyCleanRecords } from "./clean-copy.ts";
import { outcomeSql, promiseSql } from "./declared-promises.ts";
import { type Manifest, writeManifest } from "./manifest.ts";
import { type FunctionNames, mappingSql } from "./mapping.ts";
import { type Refusal, writeQuarantine } from "./quarantine.ts";
import { type CellFile, cellsSql, newLineOf, readsAsItStands } from "./read-cells.ts";
import { refuseRecords } from "./refuse-records.ts";
import { writeRemarks } from "./remarks.ts";
import type { Session } from "./session.ts";
import { splitFields } from "./split-fields.ts";
import { identifier, literal } from "./sql.ts";
import { type Survey, surveyFile } from "./survey-file.ts";
import { cellName, faultsColumn, loadedColumns, recordColumn, recordsSql, typedSql } from "./type-records.ts";
import { type Part, writeTable } from "./write-table.ts";

/** One export file on its way into the lake. */
export interface FileLoad {
  readonly source: SourceDefinition;
  readonly zone: string;
  readonly key: string;
  /** Where the file is, and its path inside the exports folder. */
  readonly path: string;
  readonly file: string;
  readonly hash: string;
  readonly definition: string;
  /** Folder for files that are gone when the load is done. */
  readonly scratch: string;
}

/** Reads one export file into a folder: canonical tables, quarantine, remarks and manifest. */
export async function loadFile(
  session: Session,
  functions: FunctionNames,
  load: FileLoad,
  folder: string,
): Promise<void> {
  const survey = surveyed(load);
  const header = checkHeader(headerNames(survey, load), load.file, load.source);
  const typed = join(load.scratch, `${load.hash.slice(0, 16)}.parquet`);
  const numbered = await typeRecords(session, load, survey, header.names, typed);
  await session.run(
    `create or replace temp view records as ${recordsSql(typed, numbered, load.source, load.zone)}`,
  );
  const refusals = await refusalsOf(session, load, survey, header.names, typed, numbered);
  const quarantined = new Set(refusals.map((refusal) => refusal.record)).size;
  const accepted = await countAccepted(session);
  if (accepted + quarantined !== survey.records) {
    throw new Error(
      `${load.file}: ${survey.records} records, ${accepted} accepted, ${quarantined} quarantined`,
    );
  }
  const tables = await writeTables(session, functions, load, folder);
  const origin = { source: load.source.id, file: load.file, hash: load.hash };
  await writeQuarantine(session, refusals, origin, join(folder, "quarantine.parquet"));
  const remarks = await writeRemarks(
    session,
    load.source,
    load.zone,
    `read_parquet(${literal(typed)}, file_row_number = true)`,
    numbered ? recordColumn : "file_row_number + 1",
    join(folder, "remarks.parquet"),
  );
  const manifest: Manifest = {
    ...origin,
    definition: load.definition,
    bytes: survey.bytes,
    records: survey.records,
    accepted,
    quarantined,
    refusals: countRefusals(refusals),
    remarks,
    notes: [...header.notes, ...fileNotes(survey), ...sourceNotes(load.source)],
    tables,
    newest: await newestOf(session, load),
  };
  writeManifest(folder, manifest);
  rmSync(typed);
}

function surveyed({ path, file, source }: FileLoad): Survey {
  checkEncoding(path, file, source.id);
  const survey = surveyFile(path, source.format);
  checkDamage(path, file, source.id, survey);
  return survey;
}

function headerNames(survey: Survey, { file, source }: FileLoad): string[] {
  if (survey.header !== null) {
    return splitFields(survey.header.toString(), source.format).map((cell) => cell.text);
  }
  const found =
    survey.headerFault === null ? "is empty" : `has a header that cannot be read: ${survey.headerFault}`;
  throw new Fault(
    "input",
    `${source.id}: exports/${file} ${found}`,
    `Its first line should be: ${Object.keys(source.columns).join(source.format.delimiter)}. Export it again.`,
  );
}

/** Writes the typed records; true if they carry their numbers because some records of the file are left out. */
async function typeRecords(
  session: Session,
  load: FileLoad,
  survey: Survey,
  names: readonly string[],
  typed: string,
): Promise<boolean> {
  const wanted = survey.records - survey.faults.length;
  const columns = names.map((_, index) => cellName(index));
  const asItStands = readsAsItStands(survey, names.length);
  const file: CellFile = {
    path: load.path,
    dialect: load.source.format,
    columns,
    newLine: newLineOf(survey),
    hasHeader: true,
    longest: survey.longest,
  };
  if (asItStands) {
    const cells = survey.records === 0 ? emptySql(columns) : cellsSql(file);
    await writeTyped(session, load, cells, false, names, typed, wanted);
    return false;
  }
  const copy = join(load.scratch, `${load.hash.slice(0, 16)}.csv`);
  copyCleanRecords(load.path, copy, load.source.format, !survey.isUtf8);
  const numbered = [recordColumn, ...columns];
  const cells =
    wanted === 0
      ? emptySql(numbered)
      : cellsSql({ ...file, path: copy, columns: numbered, newLine: "\\n", hasHeader: false });
  await writeTyped(session, load, cells, true, names, typed, wanted);
  rmSync(copy);
  return true;
}

async function writeTyped(
  session: Session,
  load: FileLoad,
  cells: string,
  numbered: boolean,
  names: readonly string[],
  typed: string,
  wanted: number,
): Promise<void> {
  const sql = typedSql(cells, numbered, names, load.source, load.key);
  const [written] = await session.rows(
    `copy (${sql}) to ${literal(typed)} (format parquet, compression snappy, return_stats)`,
  );
  const count = Number(written?.["count"]);
  if (count !== wanted) throw new Error(`${load.file}: ${wanted} well-formed records, ${count} read`);
}

function emptySql(columns: readonly string[]): string {
  return `(select ${columns.map((name) => `null::varchar as ${name}`).join(", ")} where false)`;
}

async function refusalsOf(
  session: Session,
  load: FileLoad,
  survey: Survey,
  names: readonly string[],
  typed: string,
  numbered: boolean,
): Promise<Refusal[]> {
  const record = numbered ? recordColumn : "file_row_number + 1";
  const rows = await session.rows(
    `select ${record} as record, ${faultsColumn} as faults from read_parquet(${literal(typed)}, file_row_number = true)
     where ${faultsColumn} is not null`,
  );
  if (rows.length === 0 && survey.faults.length === 0) return [];
  const faults = new Map(rows.map((row) => [Number(row["record"]), String(row["faults"])]));
  return refuseRecords(load.path, load.source, names, faults, !survey.isUtf8);
}

async function countAccepted(session: Session): Promise<number> {
  const [row] = await session.rows("select count(*) as accepted from records");
  return Number(row?.["accepted"]);
}

async function writeTables(
  session: Session,
  functions: FunctionNames,
  { source, zone, hash }: FileLoad,
  folder: string,
): Promise<Record<string, number>> {
  const parts = new Map<string, Part[]>();
  const add = (table: string, part: Part) => parts.set(table, [...(parts.get(table) ?? []), part]);
  for (const [table, sql] of source.mappings) {
    const path = source.path.replace(/source\.ts$/, `${table}.sql`);
    add(table, { sql: await mappingSql(session, functions, sql, path), path });
  }
  for (const promise of source.promises) {
    add("promises", {
      sql: promiseSql(promise, source, zone),
      path: `${source.path}: promise ${promise.field}`,
    });
  }
  for (const outcome of source.outcomes) {
    add("outcomes", {
      sql: outcomeSql(outcome, source, zone),
      path: `${source.path}: outcome ${outcome.field}`,
    });
  }
  const counts: Record<string, number> = {};
  for (const [name, given] of parts) {
    const table = canonicalTables.get(name);
    if (table === undefined) throw new Error(`unknown table: ${name}`);
    counts[name] = await writeTable(
      session,
      table,
      given,
      { source: source.id, hash },
      join(folder, `${name}.parquet`),
    );
  }
  return counts;
}

function countRefusals(refusals: readonly Refusal[]): Manifest["refusals"] {
  const counts = new Map<string, { rule: string; column: string | null; records: number }>();
  for (const { rule, column } of refusals) {
    const key = `${rule}\n${column ?? ""}`;
    const count = counts.get(key) ?? { rule, column, records: 0 };
    count.records += 1;
    counts.set(key, count);
  }
  return [...counts.values()];
}

function fileNotes(survey: Survey): string[] {
  const notes: string[] = [];
  if (survey.records === 0) notes.push("no record, only a header");
  if ([survey.lineFeeds, survey.carriageReturns, survey.pairs].filter((count) => count > 0).length > 1) {
    notes.push("line breaks of several kinds; read as if they were one, those inside quotes kept");
  }
  if (!survey.endsWithBreak)
    notes.push("the last line does not end with a line break; is the file complete?");
  return notes;
}

function sourceNotes(source: SourceDefinition): string[] {
  return source.outcomes
    .filter((outcome) => source.columns[outcome.field]?.type === "day")
    .map((outcome) => `${outcome.field} is a day: its outcomes are told as happening when that day began`);
}

async function newestOf(session: Session, { source, zone }: FileLoad): Promise<string | null> {
  const promised = new Set(source.promises.map((promise) => promise.field));
  const moments = loadedColumns(source)
    .filter(([name, column]) => !promised.has(name) && !column.personal)
    .flatMap(([name, column]) => {
      if (column.type === "time") return [`max(${identifier(name)})`];
      return column.type === "day"
        ? [`timezone(${literal(source.zone ?? zone)}, max(${identifier(name)})::timestamp)`]
        : [];
    });
  if (moments.length === 0) return null;
  const [row] = await session.rows(
    `select strftime(timezone('UTC', greatest(${moments.join(", ")})), '%Y-%m-%dT%H:%M:%SZ') as newest from records`,
  );
  const newest = row?.["newest"] ?? null;
  return newest === null ? null : String(newest);
}
