import { rmSync } from "node:fs";
import { join } from "node:path";
import { appendCells } from "./append-cells.ts";
import { copyCleanRecords } from "./clean-copy.ts";
import type { TextLoad } from "./file-load.ts";
import { cellsSql, newLineOf, readsAsItStands } from "./read-cells.ts";
import type { Row, Session } from "./session.ts";
import { literal } from "./sql.ts";
import type { Survey } from "./survey-file.ts";
import { cellName, fillDownOf, recordColumn, typedSql } from "./type-records.ts";
import { type WrittenColumn, writtenColumns } from "./written-columns.ts";

/** Typed records in a Parquet file. */
export interface WrittenRecords {
  readonly path: string;
  /** They carry their numbers, because some records of the file are left out. */
  readonly numbered: boolean;
  readonly notes: readonly string[];
  /** Its columns, those for the loader's own use among them. */
  readonly columns: ReadonlyMap<string, WrittenColumn>;
}

/** A way to read the well-formed records of a file: all must come out of it, or the next is tried. */
interface Way {
  readonly name: string;
  readonly numbered: boolean;
  cells(): Promise<string>;
}

/**
 * Reads and types the well-formed records of a file. DuckDB reads the file as it stands if it can, else a copy of those records;
 * where its parser and the scanner do not agree on their number, the records are taken apart here.
 *
 * @param names the file's columns in its order
 */
export async function writeRecords(
  session: Session,
  load: TextLoad,
  survey: Survey,
  names: readonly string[],
): Promise<WrittenRecords> {
  const path = join(load.scratch, `${load.hash.slice(0, 16)}.parquet`);
  const wanted = survey.records - survey.faults.length;
  const notes: string[] = [];
  for (const way of waysOf(session, load, survey, names)) {
    const sql = typedSql(await way.cells(), way.numbered, names, load.source, load.zone, load.key);
    const written = await write(session, sql, path);
    const count = written === null ? null : Number(written.count);
    if (written !== null && count === wanted) {
      return { path, numbered: way.numbered, notes, columns: writtenColumns(written) };
    }
    notes.push(`${way.name}: the parser found ${count ?? "no"} of ${wanted} records; read another way`);
  }
  throw new Error(`${load.shown}: ${wanted} well-formed records cannot be read`);
}

function* waysOf(session: Session, load: TextLoad, survey: Survey, names: readonly string[]): Generator<Way> {
  const { path, scratch, hash, source } = load;
  const dialect = source.format;
  const columns = names.map((_, index) => cellName(index));
  const numbers = [recordColumn, ...columns];
  const file = { dialect, longest: survey.longest };
  if (survey.records === survey.faults.length) {
    yield { name: "nothing", numbered: true, cells: async () => emptySql(numbers) };
    return;
  }
  if (readsAsItStands(survey, names.length) && fillDownOf(source) === null) {
    const newLine = newLineOf(survey);
    const cells = cellsSql({ ...file, path, columns, newLine, hasHeader: true });
    yield { name: "as it stands", numbered: false, cells: async () => cells };
  }
  const copy = join(scratch, `${hash.slice(0, 16)}.csv`);
  const cells = cellsSql({ ...file, path: copy, columns: numbers, newLine: "\\n", hasHeader: false });
  try {
    yield {
      name: "as a copy",
      numbered: true,
      async cells() {
        copyCleanRecords(path, copy, dialect, !survey.isUtf8);
        return cells;
      },
    };
  } finally {
    rmSync(copy, { force: true });
  }
  yield {
    name: "record by record",
    numbered: true,
    cells: () => appendCells(session, path, dialect, columns, !survey.isUtf8),
  };
}

/** What was written; null if the parser gave up. */
async function write(session: Session, sql: string, path: string): Promise<Row | null> {
  try {
    const [written] = await session.rows(
      `copy (${sql}) to ${literal(path)} (format parquet, compression snappy, return_stats)`,
    );
    return written ?? null;
  } catch (error) {
    if (!isParserError(error)) throw error;
    return null;
  }
}

function isParserError(error: unknown): boolean {
  return error instanceof Error && /^(Invalid Input|CSV|Invalid|Conversion) Error/i.test(error.message);
}

function emptySql(columns: readonly string[]): string {
  return `(select ${columns.map((name) => `null::varchar as ${name}`).join(", ")} where false)`;
}
