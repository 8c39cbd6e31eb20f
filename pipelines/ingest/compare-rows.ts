import type { CanonicalTable } from "../lake/table.ts";
import type { Example } from "../sources/examples.ts";
import { pseudonym } from "./pseudonym.ts";

type Expected = Example["gives"][string][number];
/** A canonical cell as text, number, truth or nothing; a moment in ISO 8601 and UTC. */
export type PlainCell = string | number | boolean | null;
type Plain = Readonly<Record<string, PlainCell>>;

/**
 * Compares the rows that an example gave with those it expects, in any order, in the columns it names. One line per
 * difference.
 */
export function compareRows(
  table: CanonicalTable,
  expected: readonly Expected[],
  actual: readonly Plain[],
  key: string,
): string[] {
  const wanted = expected.map((row) => plainRow(table, row, key));
  const left = [...actual];
  const unmet = wanted.filter((row) => {
    const found = left.findIndex((other) => differences(row, other).length === 0);
    if (found === -1) return true;
    left.splice(found, 1);
    return false;
  });
  if (unmet.length === 0 && left.length === 0) return [];
  const counts =
    actual.length === expected.length
      ? []
      : [`${table.name}: ${actual.length} rows, ${expected.length} expected`];
  return [...counts, ...unmet.flatMap((row) => complaint(table.name, row, left))];
}

function complaint(table: string, row: Plain, left: readonly Plain[]): string[] {
  const ranked = left.map((other) => differences(row, other)).sort((one, other) => one.length - other.length);
  const nearest = ranked[0];
  if (nearest === undefined) return [`${table}: no row is ${JSON.stringify(row)}`];
  return nearest.map(
    ({ column, is }) =>
      `${table}: ${column} is ${JSON.stringify(is)}, ${JSON.stringify(row[column])} expected`,
  );
}

function differences(row: Plain, other: Plain): { column: string; is: PlainCell }[] {
  return Object.keys(row).flatMap((column) => {
    const is = other[column] ?? null;
    return is === row[column] ? [] : [{ column, is }];
  });
}

function plainRow(table: CanonicalTable, row: Expected, key: string): Plain {
  return Object.fromEntries(
    Object.entries(row).map(([column, cell]) => [
      column,
      plainCell(table.columns.get(column)?.sql, cell, key),
    ]),
  );
}

function plainCell(type: string | undefined, cell: Expected[string], key: string): PlainCell {
  if (typeof cell === "object" && cell !== null) return pseudonym(cell.pseudonymOf, key);
  return type === "TIMESTAMPTZ" && typeof cell === "string" ? moment(cell) : cell;
}

function moment(text: string): string {
  const time = Date.parse(text);
  return Number.isNaN(time) ? text : new Date(time).toISOString();
}
