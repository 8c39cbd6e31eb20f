import { Fault } from "../fault.ts";
import type { CanonicalTable } from "../lake/table.ts";
import { closest } from "../sources/closest.ts";
import { fitness } from "./canonical-columns.ts";
import type { Row, Session } from "./session.ts";
import { identifier, literal, literals } from "./sql.ts";
import { recordColumn } from "./type-records.ts";
import { type WrittenColumn, writtenColumns } from "./written-columns.ts";

/** A query that gives rows of a canonical table, and where it is written. */
export interface Part {
  readonly sql: string;
  readonly path: string;
}

/** Where the rows of a table come from. */
export interface Provenance {
  readonly source: string;
  readonly hash: string;
  /** Column of the relation `records` that says when a record was told. */
  readonly newest?: string | undefined;
  /** The columns of `records` and their types. */
  readonly columns: string;
}

/**
 * Writes the rows of one canonical table to Parquet and gives their number.
 *
 * @throws Fault("input") if a part gives a column, a type, a gap or a word that the table does not know
 */
export async function writeTable(
  session: Session,
  table: CanonicalTable,
  parts: readonly Part[],
  provenance: Provenance,
  path: string,
): Promise<number> {
  const queries: string[] = [];
  for (const part of parts)
    queries.push(await inMapping(part.path, () => fitted(session, table, part, provenance)));
  const columns = [...table.columns.keys()].map(identifier).join(", ");
  const origin = `${literal(provenance.source)} as source, ${literal(provenance.hash)} as file_hash`;
  const { told, records } = toldAt(provenance.newest);
  const rows = `select ${columns}, ${origin}, ${recordColumn} as row_number, ${told} as told_at
    from (${queries.join("\nunion all\n")}) ${records}`;
  const [written] = await inMapping(parts.map((part) => part.path).join(", "), () =>
    session.rows(`copy (${rows}) to ${literal(path)} (format parquet, compression zstd, return_stats)`),
  );
  if (!isPlainlySound(table, written)) await checkWritten(session, table, parts, queries, path);
  return Number(written?.count);
}

/** Whether the counts of the written file alone say that it has no gap and no odd word. */
function isPlainlySound(table: CanonicalTable, written: Row | undefined): boolean {
  const columns = writtenColumns(written);
  const hasWord = ({ filled, least, greatest }: WrittenColumn, words: readonly string[]) =>
    filled === 0 || (least !== null && least === greatest && words.includes(least));
  return [...table.columns].every(([name, { values }]) => {
    const column = columns.get(name);
    if (column === undefined) return false;
    const isWhole = !table.required.includes(name) || column.filled === Number(written?.count);
    return isWhole && (values === undefined || hasWord(column, values));
  });
}

/** Looks at what was written, which is quicker than to map it again; only a mistake makes it ask which part has made it. */
async function checkWritten(
  session: Session,
  table: CanonicalTable,
  parts: readonly Part[],
  queries: readonly string[],
  path: string,
): Promise<void> {
  if ((await mistakeIn(session, table, `read_parquet(${literal(path)})`, "row_number")) === null) return;
  for (const [index, part] of parts.entries()) {
    const mistake = await mistakeIn(session, table, `(${queries[index]})`, recordColumn);
    if (mistake !== null) refuseMistake(mistake, table, part.path);
  }
  throw new Error(`${path}: a mistake that no part has made`);
}

/** A row is told when the record that it comes from was. */
function toldAt(newest: string | undefined): { told: string; records: string } {
  if (newest === undefined) return { told: "null::timestamptz", records: "" };
  const told = `select ${recordColumn} as __told_record, ${identifier(newest)} as __told_at from records`;
  return { told: "__told_at", records: `left join (${told}) on __told_record = ${recordColumn}` };
}

/** A mistake in the SQL of a mapping shows only when it runs. */
async function inMapping<Result>(path: string, run: () => Promise<Result>): Promise<Result> {
  try {
    return await run();
  } catch (error) {
    const text = error instanceof Error ? (error.message.split("\n")[0] ?? "") : "";
    const mistake =
      /^(Binder|Catalog|Parser|Conversion|Invalid Input|Out of Range|Not implemented) Error: (.*)$/i.exec(
        text,
      );
    if (error instanceof Fault || mistake === null) throw error;
    throw new Fault("input", `${path}: ${mistake[2]}`, "Mend the mapping: a select from records.", {
      cause: error,
    });
  }
}

/** The query with the table's columns in their order and types. */
async function fitted(
  session: Session,
  table: CanonicalTable,
  part: Part,
  { columns: about }: Provenance,
): Promise<string> {
  const given = await columnsOf(session, part, about);
  for (const name of given.keys()) {
    if (!table.columns.has(name) && !name.startsWith(recordColumn)) refuseColumn(name, table, part);
  }
  const columns: string[] = [];
  for (const [name, { sql: type }] of table.columns) {
    const from = given.get(name);
    columns.push(`${await fittedColumn(session, table, part, name, from, type)} as ${identifier(name)}`);
  }
  return `select ${columns.join(", ")}, ${recordColumn} from (${part.sql})`;
}

async function fittedColumn(
  session: Session,
  table: CanonicalTable,
  part: Part,
  name: string,
  from: string | undefined,
  type: Parameters<typeof fitness>[1],
): Promise<string> {
  if (from === undefined) return `null::${type}`;
  const fits = fitness(from, type);
  if (fits === "cast") return from === type ? identifier(name) : `${identifier(name)}::${type}`;
  const column = identifier(name);
  const lost =
    fits === "never" ? `${column} is not null` : `try_cast(${column} as ${type}) is distinct from ${column}`;
  const [bad] = await session.rows(
    `select ${column}::varchar as value from (${part.sql}) where ${lost} limit 1`,
  );
  if (bad !== undefined) refuseType(name, from, type, table, part, String(bad.value));
  return fits === "never" ? `null::${type}` : `${column}::${type}`;
}

async function columnsOf(session: Session, part: Part, about: string): Promise<Map<string, string>> {
  const rows = await session.known(`describe ${part.sql}`, about);
  return new Map(rows.map((row) => [String(row.column_name), String(row.column_type)]));
}

/** A row without a value that it needs, or with a word outside a closed set. */
type Mistake = { readonly name: string } & ({ readonly record: string } | { readonly word: string });

/** The first mistake in the rows of a table, in one look at them. */
async function mistakeIn(
  session: Session,
  table: CanonicalTable,
  relation: string,
  record: string,
): Promise<Mistake | null> {
  const closed = [...table.columns].flatMap(([name, { values }]) =>
    values === undefined ? [] : [{ name, values }],
  );
  const gaps = table.required.map(
    (name, index) => `min(${record}) filter (where ${identifier(name)} is null) as gap${index}`,
  );
  const odds = closed.map(
    ({ name, values }, index) =>
      `min(${identifier(name)}) filter (where ${identifier(name)} not in ${literals(values)}) as odd${index}`,
  );
  const [row] = await session.rows(`select ${[...gaps, ...odds].join(", ")} from ${relation}`);
  const found = [
    ...table.required.map((name, index): [string, "record", unknown] => [
      name,
      "record",
      row?.[`gap${index}`],
    ]),
    ...closed.map(({ name }, index): [string, "word", unknown] => [name, "word", row?.[`odd${index}`]]),
  ].find(([, , value]) => value !== null && value !== undefined);
  if (found === undefined) return null;
  const [name, kind, value] = found;
  return kind === "record" ? { name, record: String(value) } : { name, word: String(value) };
}

function refuseMistake(mistake: Mistake, table: CanonicalTable, path: string): never {
  const { name } = mistake;
  if ("record" in mistake) refuseGap(name, table, path, mistake.record);
  refuseWord(name, mistake.word, table.columns.get(name)?.values ?? [], table, path);
}

function refuseWord(
  name: string,
  word: string,
  values: readonly string[],
  table: CanonicalTable,
  path: string,
): never {
  throw new Fault(
    "input",
    `${path} gives ${table.name}.${name} "${word}"`,
    `It may be ${values.join(", ")}. Write what the source's value means in these words.`,
  );
}

function refuseGap(name: string, table: CanonicalTable, path: string, record: string): never {
  throw new Fault(
    "input",
    `${path} leaves ${table.name}.${name} empty (first for record ${record})`,
    `Every row of ${table.name} needs it. Give it a value, or leave the row out with where … is not null.`,
  );
}

function refuseColumn(name: string, table: CanonicalTable, part: Part): never {
  const near = closest(name, table.columns.keys());
  throw new Fault(
    "input",
    `${part.path}: ${table.name} has no column "${name}"`,
    `${near === null ? "" : `Perhaps "${near}". `}It has: ${[...table.columns.keys()].join(", ")}.`,
  );
}

function refuseType(
  name: string,
  from: string,
  to: string,
  table: CanonicalTable,
  part: Part,
  value: string,
): never {
  const days =
    from === "DATE" && to === "TIMESTAMPTZ"
      ? " A day is no moment; tables that know days have a column for them, ending in _on."
      : "";
  throw new Fault(
    "input",
    `${part.path} gives ${table.name}.${name} as ${from}, e.g. ${value}`,
    `It is ${to}, and this value cannot become one without loss.${days}`,
  );
}
