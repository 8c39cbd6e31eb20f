import type { Engine, Row } from "../engine/engine.ts";
import { literal } from "../engine/literal.ts";

/** What is published in cells that add up to a whole, and who is behind each. */
export interface Guarded {
  /** A query with the columns of `whole` and `cell`, and `person`: one row for everyone counted in a cell, or more. */
  readonly people: string;
  /** Columns that name what the cells add up to. */
  readonly whole: readonly string[];
  /** Columns that name a cell of it. */
  readonly cell: readonly string[];
  /** Relations that have those columns: a cell that is withheld goes from all of them. */
  readonly cubes: readonly string[];
}

/** A cell that is not published. */
export type Cell = Readonly<Record<string, string | null>>;

/**
 * Takes away the cells with fewer distinct customers than `minimumCell`, and with them the next smallest of the same whole
 * until those gone hold `minimumCell` customers together, for the rest can be subtracted from the total (METRICS 2.4).
 * @returns what went
 */
export async function withhold(
  engine: Engine,
  { people, whole, cell, cubes }: Guarded,
  minimumCell: number,
): Promise<Cell[]> {
  const cells = await countedCells(engine, { people, whole, cell });
  const families = Map.groupBy(cells, (row) => JSON.stringify(whole.map((column) => row[column])));
  const withheld: Cell[] = [];
  for (const family of families.values())
    withheld.push(...(await smallest(engine, people, family, minimumCell)));
  for (const gone of withheld)
    for (const cube of cubes) await engine.run(`delete from ${cube} where ${where(gone)}`);
  return withheld;
}

/**
 * The cells with their customers, each whole's from the smallest to the largest. What has the same first name is counted at a time:
 * customers told apart in all cells at once would not fit into memory.
 */
async function countedCells(
  engine: Engine,
  { people, whole, cell }: Omit<Guarded, "cubes">,
): Promise<readonly Row[]> {
  const name = [...whole, ...cell].join(", ");
  const [first] = whole;
  const parts = first
    ? await engine.rows(`select distinct ${first} from (${people}) as people order by ${first}`)
    : [{}];
  const counted: Row[][] = [];
  for (const part of parts)
    counted.push(
      await engine.rows(
        `select ${name}, count(distinct person) as customers from (${people}) as people
         ${first ? `where ${where(cellOf(part))}` : ""}
         group by ${name} order by ${[...whole, "customers", ...cell].join(", ")}`,
      ),
    );
  return counted.flat();
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

/** The rows of a cell, as SQL. */
export function where(cell: Cell): string {
  return Object.entries(cell)
    .map(([column, value]) => (value === null ? `${column} is null` : `${column} = ${literal(value)}`))
    .join(" and ");
}

/** Dimensions that every fact is shown by. */
export const margins = ["month", "region", "category", "channel", "tier"] as const;

/**
 * A query of everyone behind the cells of facts that are shown by one dimension at a time.
 * @param facts relation, or a query in brackets with its name, with a column for each dimension
 * @param columns other columns that name a cell
 * @param person SQL of who is counted
 */
export function peopleBy(
  dimensions: readonly string[],
  facts: string,
  columns: readonly string[],
  person: string,
): string {
  return dimensions
    .map((dimension) => {
      const value = dimension === "all" ? "'all'" : dimension;
      const names = [...columns, `'${dimension}' as dimension`, `${value} as value`, `${person} as person`];
      return `select ${names.join(", ")} from ${facts}`;
    })
    .join(" union all ");
}
