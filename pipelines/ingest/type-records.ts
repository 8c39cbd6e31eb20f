import type { SourceDefinition } from "../sources/definition.ts";
import { timeFormat } from "../sources/time-format.ts";
import { type Cast, castColumn, type LoadedColumn } from "./cast-column.ts";
import { identifier, literal, literals } from "./sql.ts";

/** Hidden column of typed records: the number of the record in its file, 1 for the first. */
export const recordColumn = "__record";
/** Hidden column of typed records: the rules it breaks. */
export const faultsColumn = "__faults";

/** Name of the cell at a place in the file; nothing at -1, for a column that the file lacks. */
export function cellName(index: number): string {
  return index < 0 ? "null::varchar" : `c${index}`;
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
  const sound = casts.filter(([, , cast]) => cast.fault !== "null").map(([, , cast]) => cast.sound);
  const broken =
    faults.length === 0
      ? "null::varchar"
      : `case when ${sound.join(" and ")} then null else nullif(concat_ws('|', ${faults.join(", ")}), '') end`;
  const record = numbered ? [`${recordColumn}::bigint as ${recordColumn}`] : [];
  return `select ${[...record, ...values, `${broken} as ${faultsColumn}`].join(", ")} from ${filledCells(cellsWithout(cells, numbered, names, source), names, source)}`;
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

/** The cells, those that are told by a record above filled in. */
function filledCells(cells: string, names: readonly string[], source: SourceDefinition): string {
  const fillDown = fillDownOf(source);
  if (fillDown === null) return cells;
  const key = fillDown.key.map((name) => cellName(names.indexOf(name)));
  const whole = key.map((cell) => `${cell} is not null`).join(" and ");
  const filled = names.map((name, index) => {
    const cell = cellName(index);
    if (!fillDown.columns.includes(name)) return cell;
    return `case when ${cell} is null and ${whole} then last_value(${cell} ignore nulls) over above else ${cell} end as ${cell}`;
  });
  return `(select ${[recordColumn, ...filled].join(", ")} from ${cells}
    window above as (partition by ${key.join(", ")} order by ${recordColumn}::bigint) order by ${recordColumn}::bigint)`;
}

/** Columns whose empty cells are told by a record above; null if none are. */
export function fillDownOf(source: SourceDefinition): { key: string[]; columns: string[] } | null {
  return source.format.type === "csv" ? (source.format.fillDown ?? null) : null;
}

function nullsOf(source: SourceDefinition, name: string): readonly string[] {
  const column = source.columns[name];
  return column === undefined || column.type === "ignored" ? [] : (column.nulls ?? source.nulls);
}

/**
 * SQL of the relation `records`, which mappings read: the accepted records with times in UTC and `__record`, the number of each
 * in its file.
 *
 * @param told columns that are the same in every record, as SQL
 */
export function recordsSql(
  parquet: string,
  numbered: boolean,
  source: SourceDefinition,
  zone: string,
  told: ReadonlyMap<string, string> = new Map(),
): string {
  const values = loadedColumns(source).map(([name, column]) => {
    const local = localTimes(name, column, source, zone);
    const value = identifier(name);
    if (local === null) return value;
    const moment = `timezone(${literal(local.zone)}, ${identifier(local.typed)})`;
    return `${local.typed === name ? moment : `coalesce(${value}, ${moment})`} as ${value}`;
  });
  const record = numbered ? recordColumn : `file_row_number + 1 as ${recordColumn}`;
  const same = [...told].map(([name, sql]) => `${sql} as ${identifier(name)}`);
  return `select ${[...values, ...same, record].join(", ")} from read_parquet(${literal(parquet)}, file_row_number = true)
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
