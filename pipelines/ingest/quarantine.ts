import type { DuckDBAppender } from "@duckdb/node-api";
import type { Session } from "./session.ts";
import { literal } from "./sql.ts";

/** One fault of one refused record. */
export interface Refusal {
  readonly record: number;
  readonly line: number;
  readonly byteStart: number;
  readonly byteEnd: number;
  /** The column at fault; null if the record as a whole is. */
  readonly column: string | null;
  /** The value at fault; null if it is missing, personal, or if the record as a whole is at fault. */
  readonly value: string | null;
  readonly rule: string;
  readonly message: string;
  /** The record as it stands in the file, personal cells masked; null where it cannot be taken apart. */
  readonly raw: string | null;
}

/** Where refused records were read. */
export interface Origin {
  readonly source: string;
  readonly file: string;
  readonly hash: string;
}

const columns = `source varchar, file varchar, file_hash varchar, record bigint, line bigint, byte_start bigint,
  byte_end bigint, "column" varchar, value varchar, rule varchar, message varchar, raw varchar`;

/** What went into quarantine: records, and refusals by rule and column (a record with two faults counts under both). */
export interface Quarantined {
  readonly records: number;
  readonly refusals: { rule: string; column: string | null; records: number }[];
}

/** Writes refusals to Parquet, one row per fault, and counts them. They come ordered by record. */
export async function writeQuarantine(
  session: Session,
  refusals: Iterable<Refusal>,
  origin: Origin,
  path: string,
): Promise<Quarantined> {
  await session.run(`create or replace temp table quarantine (${columns})`);
  const appender = await session.connection.createAppender("quarantine");
  const counts = new Map<string, Quarantined["refusals"][number]>();
  let records = 0;
  let last = 0;
  for (const refusal of refusals) {
    append(appender, refusal, origin);
    count(counts, refusal);
    if (refusal.record !== last) records += 1;
    last = refusal.record;
  }
  appender.closeSync();
  await session.run(`copy quarantine to ${literal(path)} (format parquet, compression zstd)`);
  await session.run("drop table quarantine");
  return { records, refusals: [...counts.values()] };
}

function append(appender: DuckDBAppender, refusal: Refusal, origin: Origin): void {
  const text = (value: string | null) => {
    if (value === null) appender.appendNull();
    else appender.appendVarchar(value);
  };
  text(origin.source);
  text(origin.file);
  text(origin.hash);
  for (const number of [refusal.record, refusal.line, refusal.byteStart, refusal.byteEnd]) {
    appender.appendBigInt(BigInt(number));
  }
  text(refusal.column);
  text(refusal.value);
  text(refusal.rule);
  text(refusal.message);
  text(refusal.raw);
  appender.endRow();
}

function count(counts: Map<string, Quarantined["refusals"][number]>, { rule, column }: Refusal): void {
  const key = `${rule}\n${column ?? ""}`;
  const known = counts.get(key) ?? { rule, column, records: 0 };
  known.records += 1;
  counts.set(key, known);
}
