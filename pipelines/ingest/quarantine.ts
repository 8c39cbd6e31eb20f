import { renameSync, rmSync } from "node:fs";
import type { DuckDBAppender } from "@duckdb/node-api";
import type { Session } from "./session.ts";
import { literal } from "./sql.ts";

/** One fault of one refused record. */
export interface Refusal {
  readonly record: number;
  /** Where it stands in the file; null for what its format does not know. */
  readonly line: number | null;
  readonly byteStart: number | null;
  readonly byteEnd: number | null;
  /** Where it stands in words of its format: a JSON pointer, the cells of a sheet. */
  readonly place?: string | null;
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

const columns = [
  ...["source", "file", "file_hash"].map((name) => ({ name, type: "varchar" })),
  ...["record", "line", "byte_start", "byte_end"].map((name) => ({ name, type: "bigint" })),
  ...["place", "column", "value", "rule", "message", "raw"].map((name) => ({ name, type: "varchar" })),
];

/** What went into quarantine: records, and refusals by rule and column (a record with two faults counts under both). */
export interface Quarantined {
  readonly records: number;
  readonly refusals: { rule: string; column: string | null; records: number }[];
}

/** Refusals that are held in memory at a time. */
const batch = 100_000;

/** Writes refusals to Parquet, one row per fault, and counts them. They come ordered by record. */
export async function writeQuarantine(
  session: Session,
  refusals: Iterable<Refusal> | AsyncIterable<Refusal>,
  origin: Origin,
  path: string,
): Promise<Quarantined> {
  const counts = new Map<string, Quarantined["refusals"][number]>();
  const parts: string[] = [];
  let records = 0;
  let last = 0;
  for await (const some of batches(refusals)) {
    parts.push(await writePart(session, some, origin, `${path}-${parts.length}`));
    for (const refusal of some) {
      count(counts, refusal);
      if (refusal.record !== last) records += 1;
      last = refusal.record;
    }
  }
  await joinParts(session, parts, path);
  return { records, refusals: [...counts.values()] };
}

/** At least one batch, so that there is always a file. */
async function* batches(refusals: Iterable<Refusal> | AsyncIterable<Refusal>): AsyncGenerator<Refusal[]> {
  let some: Refusal[] = [];
  for await (const refusal of refusals) {
    if (some.length === batch) {
      yield some;
      some = [];
    }
    some.push(refusal);
  }
  yield some;
}

async function writePart(
  session: Session,
  refusals: readonly Refusal[],
  origin: Origin,
  path: string,
): Promise<string> {
  if (refusals.length === 0) {
    const none = columns.map(({ name, type }) => `null::${type} as "${name}"`).join(", ");
    await session.run(
      `copy (select ${none} where false) to ${literal(path)} (format parquet, compression zstd)`,
    );
    return path;
  }
  const types = columns.map(({ name, type }) => `"${name}" ${type}`).join(", ");
  await session.run(`create or replace temp table quarantine (${types})`);
  const appender = await session.connection.createAppender("quarantine");
  for (const refusal of refusals) append(appender, refusal, origin);
  appender.closeSync();
  await session.run(`copy quarantine to ${literal(path)} (format parquet, compression zstd)`);
  await session.run("drop table quarantine");
  return path;
}

async function joinParts(session: Session, parts: readonly string[], path: string): Promise<void> {
  const [first] = parts;
  if (parts.length === 1 && first !== undefined) return renameSync(first, path);
  const list = parts.map(literal).join(", ");
  await session.run(
    `copy (from read_parquet([${list}])) to ${literal(path)} (format parquet, compression zstd)`,
  );
  for (const part of parts) rmSync(part);
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
    if (number === null) appender.appendNull();
    else appender.appendBigInt(BigInt(number));
  }
  text(refusal.place ?? null);
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
