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

/** Writes refusals to Parquet: one row per fault, so a record with two faults has two. */
export async function writeQuarantine(
  session: Session,
  refusals: readonly Refusal[],
  origin: Origin,
  path: string,
): Promise<void> {
  await session.run(`create or replace temp table quarantine (${columns})`);
  const appender = await session.connection.createAppender("quarantine");
  const text = (value: string | null) =>
    value === null ? appender.appendNull() : appender.appendVarchar(value);
  for (const refusal of refusals) {
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
  appender.closeSync();
  await session.run(`copy quarantine to ${literal(path)} (format parquet, compression zstd)`);
}
