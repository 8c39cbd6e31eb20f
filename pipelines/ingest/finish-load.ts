import { rmSync } from "node:fs";
import { join } from "node:path";
import type { SourceDefinition } from "../sources/definition.ts";
import type { FileLoad } from "./file-load.ts";
import { fileShape } from "./file-shape.ts";
import { writeManifest } from "./manifest.ts";
import type { FunctionNames } from "./mapping.ts";
import { newestTime } from "./newest-time.ts";
import type { Quarantined } from "./quarantine.ts";
import { writeRemarks } from "./remarks.ts";
import { repeatedKeys, repeatedWords } from "./repeated-keys.ts";
import type { Session } from "./session.ts";
import { literal } from "./sql.ts";
import { faultsColumn, recordColumn, recordsSql } from "./type-records.ts";
import type { WrittenRecords } from "./write-records.ts";
import { writeTables } from "./write-tables.ts";

/**
 * Tables of files with more records are written in any order, which takes a sixth of the time and half of the memory (2 million
 * orders, 2 cores); `row_number` says the order.
 */
const orderedRecords = 250_000;

/** The records of one file, read and typed, whatever its format. */
export interface Reading {
  readonly bytes: number;
  /** Counted apart from the parser that read them. */
  readonly records: number;
  readonly written: WrittenRecords;
  /** Columns that are the same in every record of the file, as SQL. */
  readonly told?: ReadonlyMap<string, string>;
  readonly notes: readonly string[];
  /** Columns of the file in its order, where the file says them. */
  readonly columns?: readonly string[];
  /** Those that stand where another stood in the file before, and have other values. */
  readonly strangers?: readonly string[];
  /** Writes what is refused to a file. */
  quarantine(target: string): Promise<Quarantined>;
}

/** Turns typed records into the folder of a load: quarantine, canonical tables, remarks and manifest. */
export async function finishLoad(
  session: Session,
  functions: FunctionNames,
  load: FileLoad,
  folder: string,
  reading: Reading,
): Promise<void> {
  const { source, zone, file, hash, definition } = load;
  const { records, bytes, written } = reading;
  await session.run(
    `create or replace temp view records as ${recordsSql(written.path, written.numbered, source, zone, reading.told)}`,
  );
  const quarantined = await reading.quarantine(join(folder, "quarantine.parquet"));
  const accepted = await countAccepted(session);
  assertConserved(records, accepted, quarantined.records, load.shown);
  await session.keepOrder(records <= orderedRecords);
  const tables = await writeTables(session, functions, load, folder);
  const remarks = await writeRemarks(
    session,
    source,
    zone,
    relationOf(written),
    recordOf(written),
    join(folder, "remarks.parquet"),
  );
  const repeated = await repeatedKeys(session, source);
  writeManifest(folder, {
    ...{ source: source.id, file, hash, definition, bytes, records, accepted },
    ...{ quarantined: quarantined.records, refusals: quarantined.refusals, remarks },
    notes: [
      ...reading.notes,
      ...sourceNotes(source),
      ...(repeated.records === 0 ? [] : [repeatedWords(source, repeated)]),
    ],
    repeated,
    tables,
    newest: await newestTime(session, source, zone, relationOf(written)),
    shape: fileShape(source, reading, written.columns, quarantined.refusals),
    replaced: load.replaced,
  });
  rmSync(written.path);
}

/** SQL of the typed records. */
export function relationOf({ path }: WrittenRecords): string {
  return `read_parquet(${literal(path)}, file_row_number = true)`;
}

/** Whether some typed records break a rule: the file's own counts tell. */
export function hasFaults({ columns }: WrittenRecords): boolean {
  return columns.get(faultsColumn)?.filled !== 0;
}

/** SQL of a typed record's number. */
export function recordOf({ numbered }: WrittenRecords): string {
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

function sourceNotes(source: SourceDefinition): string[] {
  return source.outcomes
    .map(({ field, happenedAt = field }) => happenedAt)
    .filter((name) => source.columns[name]?.type === "day")
    .map((name) => `${name} is a day: its outcomes are told as happening when that day began`);
}
