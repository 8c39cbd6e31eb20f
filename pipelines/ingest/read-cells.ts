import type { Dialect } from "./record-scanner.ts";
import { literal } from "./sql.ts";
import type { Survey } from "./survey-file.ts";

/** A delimited file whose records are all well-formed, as DuckDB has to be told to read it. */
export interface CellFile {
  readonly path: string;
  readonly dialect: Dialect;
  readonly columns: readonly string[];
  /** The line break, where it has to be said: DuckDB 1.5.6 finds CR LF by itself and reads no row at all if told. */
  readonly newLine: "\\n" | "\\r" | null;
  readonly hasHeader: boolean;
  readonly longest: number;
}

const usualLine = 2_000_000;

/** SQL of a relation with every cell as text: nothing is guessed, nothing is cast, nothing is skipped. */
export function cellsSql(file: CellFile): string {
  const columns = file.columns.map((name) => `${literal(name)}: 'VARCHAR'`);
  const line = Math.max(usualLine, file.longest + 1024);
  return `read_csv(${[
    literal(file.path),
    "auto_detect = false",
    `columns = {${columns.join(", ")}}`,
    `delim = ${literal(file.dialect.delimiter)}`,
    `quote = ${literal(file.dialect.quote)}`,
    `escape = ${literal(file.dialect.quote === "" ? "" : file.dialect.escape)}`,
    ...(file.newLine === null ? [] : [`new_line = '${file.newLine}'`]),
    `header = ${file.hasHeader}`,
    "nullstr = ''",
    "allow_quoted_nulls = true",
    "null_padding = false",
    "strict_mode = true",
    "encoding = 'utf-8'",
    `max_line_size = ${line}`,
    `buffer_size = ${Math.max(8 * 1024 * 1024, 2 * line)}`,
  ].join(", ")})`;
}

/** Whether DuckDB can read the file as it stands, without a copy of the records that can be read. */
export function readsAsItStands(survey: Survey, columns: number): boolean {
  const kinds = [survey.lineFeeds, survey.carriageReturns, survey.pairs].filter((count) => count > 0).length;
  const blankIsRecord = columns === 1 && survey.blankLines > 0;
  const isCommented = survey.commentLines > 0 || survey.blankStart;
  return survey.faults.length === 0 && kinds <= 1 && !isCommented && !blankIsRecord;
}

/** The line break of a file that has one kind. */
export function newLineOf(survey: Survey): CellFile["newLine"] {
  if (survey.pairs > 0) return null;
  return survey.carriageReturns > 0 ? "\\r" : "\\n";
}
