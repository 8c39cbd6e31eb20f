import type { SourceDefinition } from "../sources/definition.ts";
import { timeFormat } from "../sources/time-format.ts";
import { type Cast, castColumn, type LoadedColumn } from "./cast-column.ts";
import { identifier, literal } from "./sql.ts";

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
    return [name, index, castColumn(cellName(index), column, source.zone ?? zone, key)];
  });
  const values = casts.map(([name, , cast]) => `${cast.value} as ${identifier(name)}`);
  const faults = casts
    .filter(([, , cast]) => cast.fault !== "null")
    .map(([, index, cast]) => `${literal(`${index}:`)} || ${cast.fault}`);
  const broken = faults.length === 0 ? "null::varchar" : `nullif(concat_ws('|', ${faults.join(", ")}), '')`;
  const record = numbered ? [`${recordColumn}::bigint as ${recordColumn}`] : [];
  return `select ${[...record, ...values, `${broken} as ${faultsColumn}`].join(", ")} from ${cells}`;
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
    const local = localZone(column, source, zone);
    const value = identifier(name);
    return local === null ? value : `timezone(${literal(local)}, ${value}) as ${value}`;
  });
  const record = numbered ? recordColumn : `file_row_number + 1 as ${recordColumn}`;
  return `select ${[...values, record].join(", ")} from read_parquet(${literal(parquet)}, file_row_number = true)
    where ${faultsColumn} is null`;
}

/** Zone of a column's local times; null if it has none. */
export function localZone(column: LoadedColumn, source: SourceDefinition, zone: string): string | null {
  if (column.type !== "time" || column.personal || timeFormat(column.format).hasOffset) return null;
  return column.zone ?? source.zone ?? zone;
}
