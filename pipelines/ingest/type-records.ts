import type { SourceDefinition } from "../sources/definition.ts";
import { timeFormat } from "../sources/time-format.ts";
import { type Cast, castColumn, type LoadedColumn } from "./cast-column.ts";
import { identifier, literal, literals } from "./sql.ts";

/** Hidden column of typed records: the number of the record in its file, 1 for the first. */
export const recordColumn = "__record";
/** Hidden column of typed records: the rules it breaks. */
export const faultsColumn = "__faults";

/** Name of the cell at a place in the file. */
export function cellName(index: number): string {
  return `c${index}`;
}

/** The columns of a source that are loaded. */
export function loadedColumns(source: SourceDefinition): [string, LoadedColumn][] {
  return Object.entries(source.columns).filter(
    (entry): entry is [string, LoadedColumn] => entry[1].type !== "ignored",
  );
}

/**
 * SQL of the typed records: one row per well-formed record in the file's order, times still as written, and in `__faults` the
 * rules it breaks (`<column's place>:<rule>`, joined by `|`; null if none).
 *
 * @param cells relation with the cells, and `__record` if `numbered`
 * @param names the file's columns in its order
 */
export function typedSql(
  cells: string,
  numbered: boolean,
  names: readonly string[],
  source: SourceDefinition,
  zone: string,
  key: string,
): string {
  const casts = loadedColumns(source).map(([name, column]): [string, number, Cast] => {
    const index = names.indexOf(name);
    return [name, index, castColumn(cellName(index), column, { ...source, zone: source.zone ?? zone, key })];
  });
  const values = casts.flatMap(([name, , cast]) => [
    `${cast.value} as ${identifier(name)}`,
    ...(cast.local === undefined ? [] : [`${cast.local} as ${identifier(localColumn(name))}`]),
  ]);
  const faults = casts
    .filter(([, , cast]) => cast.fault !== "null")
    .map(([, index, cast]) => `${literal(`${index}:`)} || ${cast.fault}`);
  const broken = faults.length === 0 ? "null::varchar" : `nullif(concat_ws('|', ${faults.join(", ")}), '')`;
  const record = numbered ? [`${recordColumn}::bigint as ${recordColumn}`] : [];
  return `select ${[...record, ...values, `${broken} as ${faultsColumn}`].join(", ")} from ${cellsWithout(cells, numbered, names, source)}`;
}

/** The cells, words for no value taken out. */
function cellsWithout(
  cells: string,
  numbered: boolean,
  names: readonly string[],
  source: SourceDefinition,
): string {
  if (names.every((name) => nullsOf(source, name).length === 0)) return cells;
  const cleaned = names.map((name, index) => {
    const cell = cellName(index);
    const words = nullsOf(source, name);
    return words.length === 0
      ? cell
      : `case when ${cell} not in ${literals(words)} then ${cell} end as ${cell}`;
  });
  return `(select ${[...(numbered ? [recordColumn] : []), ...cleaned].join(", ")} from ${cells})`;
}

function nullsOf(source: SourceDefinition, name: string): readonly string[] {
  const column = source.columns[name];
  return column === undefined || column.type === "ignored" ? [] : (column.nulls ?? source.nulls);
}

/**
 * SQL of the relation `records`, which mappings read: the accepted records with times in UTC and `__record`, the number of each
 * in its file.
 */
export function recordsSql(
  parquet: string,
  numbered: boolean,
  source: SourceDefinition,
  zone: string,
): string {
  const values = loadedColumns(source).map(([name, column]) => {
    const local = localTimes(name, column, source, zone);
    const value = identifier(name);
    if (local === null) return value;
    const moment = `timezone(${literal(local.zone)}, ${identifier(local.typed)})`;
    return `${local.typed === name ? moment : `coalesce(${value}, ${moment})`} as ${value}`;
  });
  const record = numbered ? recordColumn : `file_row_number + 1 as ${recordColumn}`;
  return `select ${[...values, record].join(", ")} from read_parquet(${literal(parquet)}, file_row_number = true)
    where ${faultsColumn} is null`;
}

/** Which column of the typed records has a column's local times, and in which zone they are; null if it has none. */
export function localTimes(
  name: string,
  column: LoadedColumn,
  source: SourceDefinition,
  zone: string,
): { typed: string; zone: string } | null {
  if (column.type !== "time" || column.personal) return null;
  const formats = column.format.map(timeFormat);
  if (formats.every(({ hasOffset }) => hasOffset)) return null;
  const isMixed = formats.some(({ hasOffset }) => hasOffset);
  return { typed: isMixed ? localColumn(name) : name, zone: column.zone ?? source.zone ?? zone };
}

/** Hidden column of typed records: the local times of a column that has both these and moments. */
function localColumn(name: string): string {
  return `__local_${name}`;
}
