import { rmSync } from "node:fs";
import { join } from "node:path";
import { Fault } from "../fault.ts";
import type { SourceDefinition } from "../sources/definition.ts";
import { checkDamage, checkWideEncoding } from "./check-encoding.ts";
import { checkHeader } from "./check-header.ts";
import type { FileLoad } from "./file-load.ts";
import { writeManifest } from "./manifest.ts";
import type { FunctionNames } from "./mapping.ts";
import { newestTime } from "./newest-time.ts";
import { type Quarantined, writeQuarantine } from "./quarantine.ts";
import { type ValueFaults, withRefusals } from "./refuse-records.ts";
import { writeRemarks } from "./remarks.ts";
import type { Session } from "./session.ts";
import { splitFields } from "./split-fields.ts";
import { literal } from "./sql.ts";
import { type Survey, surveyFile } from "./survey-file.ts";
import { faultsColumn, recordColumn, recordsSql } from "./type-records.ts";
import { type WrittenRecords, writeRecords } from "./write-records.ts";
import { writeTables } from "./write-tables.ts";

/**
 * Tables of files with more records are written in any order, which takes a sixth of the time and half of the memory (2 million
 * orders, 2 cores); `row_number` says the order.
 */
const orderedRecords = 250_000;

/**
 * Reads one export file into a folder: canonical tables, quarantine, remarks and manifest.
 *
 * @throws Fault("input") if the file as a whole is not what its source says
 */
export async function loadFile(
  session: Session,
  functions: FunctionNames,
  load: FileLoad,
  folder: string,
): Promise<void> {
  const { source, zone, file, hash, definition } = load;
  const survey = surveyed(load);
  const header = checkHeader(headerNames(survey, load), load.shown, source);
  await session.keepOrder(true);
  const written = await writeRecords(session, load, survey, header.names);
  await session.run(
    `create or replace temp view records as ${recordsSql(written.path, written.numbered, source, zone)}`,
  );
  const quarantined = await quarantine(session, load, survey, header.names, written, folder);
  const accepted = await countAccepted(session);
  assertConserved(survey.records, accepted, quarantined.records, load.shown);
  await session.keepOrder(survey.records <= orderedRecords);
  const tables = await writeTables(session, functions, load, folder);
  const remarks = await writeRemarks(
    session,
    source,
    zone,
    relation(written),
    recordOf(written),
    join(folder, "remarks.parquet"),
  );
  writeManifest(folder, {
    ...{ source: source.id, file, hash, definition, bytes: survey.bytes },
    ...{ records: survey.records, accepted, quarantined: quarantined.records },
    refusals: quarantined.refusals,
    remarks,
    notes: [...header.notes, ...fileNotes(survey), ...written.notes, ...sourceNotes(source)],
    tables,
    newest: await newestTime(session, source, zone),
  });
  rmSync(written.path);
}

function surveyed({ path, shown, source }: FileLoad): Survey {
  checkWideEncoding(path, shown, source.id);
  const survey = surveyFile(path, source.format);
  checkDamage(path, shown, source.id, survey);
  return survey;
}

function headerNames(survey: Survey, { shown, source }: FileLoad): string[] {
  if (survey.header !== null) {
    return splitFields(survey.header.toString(), source.format).map((cell) => cell.text);
  }
  const { headerFault } = survey;
  const found = headerFault === null ? "is empty" : `has a header that cannot be read: ${headerFault}`;
  const header = Object.keys(source.columns).join(source.format.delimiter);
  throw new Fault(
    "input",
    `${source.id}: ${shown} ${found}`,
    `Its first line should be: ${header}. Export it again.`,
  );
}

async function quarantine(
  session: Session,
  { path, file, hash, source }: FileLoad,
  survey: Survey,
  names: readonly string[],
  written: WrittenRecords,
  folder: string,
): Promise<Quarantined> {
  const faults = await valueFaults(session, written);
  const origin = { source: source.id, file, hash };
  const target = join(folder, "quarantine.parquet");
  if (faults.size === 0 && survey.faults.length === 0) return writeQuarantine(session, [], origin, target);
  return await withRefusals({ path, source, names, faults, checkEncoding: !survey.isUtf8 }, (refusals) =>
    writeQuarantine(session, refusals, origin, target),
  );
}

/** Few kinds of faults make many: each is kept once. */
async function valueFaults(session: Session, written: WrittenRecords): Promise<ValueFaults> {
  const found = await session.connection.stream(
    `select ${recordOf(written)}, ${faultsColumn} from ${relation(written)} where ${faultsColumn} is not null`,
  );
  const kinds = new Map<string, string>();
  const faults = new Map<number, string>();
  for await (const rows of found.yieldRowsJson()) {
    for (const [record, text] of rows) {
      const kind = String(text);
      if (!kinds.has(kind)) kinds.set(kind, kind);
      faults.set(Number(record), kinds.get(kind) ?? kind);
    }
  }
  return faults;
}

function relation({ path }: WrittenRecords): string {
  return `read_parquet(${literal(path)}, file_row_number = true)`;
}

function recordOf({ numbered }: WrittenRecords): string {
  return numbered ? recordColumn : "file_row_number + 1";
}

async function countAccepted(session: Session): Promise<number> {
  const [row] = await session.rows("select count(*) as accepted from records");
  return Number(row?.accepted);
}

function assertConserved(records: number, accepted: number, quarantined: number, shown: string): void {
  if (accepted + quarantined === records) return;
  throw new Error(`${shown}: ${records} records, but ${accepted} accepted and ${quarantined} in quarantine`);
}

function fileNotes(survey: Survey): string[] {
  const notes: string[] = [];
  if (survey.records === 0) notes.push("no record, only a header");
  if ([survey.lineFeeds, survey.carriageReturns, survey.pairs].filter((count) => count > 0).length > 1) {
    notes.push("line breaks of several kinds: each ends a record; those inside quotes are kept");
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
