import type { Engine, Row } from "../engine/engine.ts";
import { literal } from "../engine/literal.ts";

/** What is published by one dimension at a time, and who is behind each of its cells. */
export interface Guarded {
  /** A query with `key`, `dimension`, `value` and `person`: one row for everyone counted in a cell, or more. */
  readonly people: string;
  /** What names a whole that the values of a dimension add up to; with dimension and value, a cell. */
  readonly key: readonly string[];
  /** Relations that have those columns: a cell that is withheld goes from all of them. */
  readonly cubes: readonly string[];
}

/** A cell that is not published. */
export type Cell = Readonly<Record<string, string | null>>;

/**
 * Takes away the values of a dimension with fewer distinct customers than `minimumCell`, and with them the next smallest
 * until those gone hold `minimumCell` customers together, for the rest can be subtracted from the total (METRICS 2.4).
 * @returns what went
 */
export async function withhold(
  engine: Engine,
  { people, key, cubes }: Guarded,
  minimumCell: number,
): Promise<Cell[]> {
  const names = [...key, "dimension"];
  const cells = await engine.rows(
    `select ${names.join(", ")}, value, count(distinct person) as customers from (${people}) as people
     group by ${names.join(", ")}, value order by ${names.join(", ")}, customers, value`,
  );
  const families = Map.groupBy(cells, (row) => JSON.stringify(names.map((name) => row[name])));
  const withheld: Cell[] = [];
  for (const family of families.values())
    withheld.push(...(await smallest(engine, people, family, minimumCell)));
  for (const cell of withheld)
    for (const cube of cubes) await engine.run(`delete from ${cube} where ${where(cell)}`);
  return withheld;
}

async function smallest(
  engine: Engine,
  people: string,
  family: readonly Row[],
  minimumCell: number,
): Promise<Cell[]> {
  const cells = family.map(({ customers: _, ...name }) => cellOf(name));
  let gone = family.filter(({ customers }) => Number(customers) < minimumCell).length;
  while (
    gone > 0 &&
    gone < cells.length &&
    (await customersOf(engine, people, cells.slice(0, gone))) < minimumCell
  )
    gone += 1;
  return cells.slice(0, gone);
}

function cellOf(row: Row): Cell {
  return Object.fromEntries(
    Object.entries(row).map(([column, value]) => [column, value === null ? null : String(value)]),
  );
}

async function customersOf(engine: Engine, people: string, cells: readonly Cell[]): Promise<number> {
  const wanted = cells.map((cell) => `(${where(cell)})`).join(" or ");
  const [row] = await engine.rows(
    `select count(distinct person) as customers from (${people}) as people where ${wanted}`,
  );
  return Number(row?.customers);
}

function where(cell: Cell): string {
  return Object.entries(cell)
    .map(([column, value]) => (value === null ? `${column} is null` : `${column} = ${literal(value)}`))
    .join(" and ");
}

/** Dimensions that every fact is shown by. */
const margins = ["month", "region", "category", "channel", "tier"] as const;

/**
 * A query of everyone behind the cells of facts that are shown in all and by each margin.
 * @param facts relation with a column for each dimension
 * @param key columns that name a whole
 * @param person SQL of who is counted
 * @param filter SQL of which rows
 */
export function peopleByMargin(
  facts: string,
  key: readonly string[],
  person: string,
  filter: string,
  dimensions: readonly string[] = margins,
): string {
  const columns = key.map((column) => `${facts}.${column}`).join(", ");
  const all = `select ${columns}, 'all' as dimension, 'all' as value, ${person} as person from ${facts} where ${filter}`;
  const each = dimensions.map(
    (dimension) =>
      `select ${columns}, '${dimension}' as dimension, ${facts}.${dimension} as value, ${person} as person from ${facts} where ${filter}`,
  );
  return [all, ...each].join(" union all ");
}
