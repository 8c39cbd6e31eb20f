import type { Engine, Row } from "../engine/engine.ts";
import { literal } from "../engine/literal.ts";

/** One value of a dimension that is not published. */
export interface Withheld {
  readonly touchpoint: string;
  readonly version: string;
  readonly dimension: string;
  readonly value: string;
}

const marginCubes = ["verdict_margins", "verdict_groups", "slack", "durations", "duration_groups"];
const ratingCubes = ["ratings", "rating_groups"];

/**
 * Prepares the cubes for publication: values of a dimension with fewer distinct customers than `minimumCell` go, and with
 * them the next smallest until those gone hold `minimumCell` customers together, for the rest can be subtracted from the
 * total (METRICS 2.4). Bins are joined until each holds that many.
 */
export async function withholdSmallCells(engine: Engine, minimumCell: number): Promise<Withheld[]> {
  const rows = await engine.rows(
    `select touchpoint, version, dimension, value, customers from verdict_margins
     where dimension <> 'all' order by touchpoint, version, dimension, customers, value`,
  );
  const families = Map.groupBy(rows, (row) => JSON.stringify([row.touchpoint, row.version, row.dimension]));
  const withheld: Withheld[] = [];
  for (const family of families.values()) withheld.push(...(await smallest(engine, family, minimumCell)));
  for (const cell of withheld) await withhold(engine, cell);
  for (const cube of ["slack", "durations", "ratings"])
    await engine.run(`delete from ${cube} where dimension <> 'all'`);
  for (const cube of ["ratings", "rating_groups"]) await withholdRatings(engine, cube, minimumCell);
  await joinBins(
    engine,
    "slack",
    ["touchpoint", "version", "dimension", "value", "verdict", "unit"],
    minimumCell,
  );
  await joinBins(
    engine,
    "durations",
    ["touchpoint", "version", "dimension", "value", "measure", "unit"],
    minimumCell,
  );
  return withheld;
}

async function smallest(engine: Engine, family: readonly Row[], minimumCell: number): Promise<Withheld[]> {
  const cells = family.map((row) => ({
    touchpoint: String(row.touchpoint),
    version: String(row.version),
    dimension: String(row.dimension),
    value: String(row.value),
    customers: Number(row.customers),
  }));
  let gone = cells.filter((cell) => cell.customers < minimumCell).length;
  while (gone > 0 && gone < cells.length && (await customersOf(engine, cells.slice(0, gone))) < minimumCell)
    gone += 1;
  return cells.slice(0, gone).map(({ customers: _, ...cell }) => cell);
}

async function customersOf(engine: Engine, cells: readonly Withheld[]): Promise<number> {
  const wanted = cells
    .map(
      ({ touchpoint, version, dimension, value }) =>
        `(${where({ touchpoint, version, [dimension]: value })})`,
    )
    .join(" or ");
  const [row] = await engine.rows(
    `select count(distinct customer_id) as customers from pairs where ${wanted}`,
  );
  return Number(row?.customers);
}

async function withhold(engine: Engine, cell: Withheld): Promise<void> {
  for (const cube of marginCubes) await engine.run(`delete from ${cube} where ${where({ ...cell })}`);
  for (const cube of ratingCubes)
    await engine.run(
      `delete from ${cube} where touchpoint = ${literal(cell.touchpoint)}
         and dimension = ${literal(cell.dimension)} and value = ${literal(cell.value)}`,
    );
}

function where(equal: Readonly<Record<string, string>>): string {
  return Object.entries(equal)
    .map(([column, value]) => `${column} = ${literal(value)}`)
    .join(" and ");
}

async function withholdRatings(engine: Engine, cube: string, minimumCell: number): Promise<void> {
  await engine.run(
    `delete from ${cube} where exists (
       select 1 from (
         select touchpoint, dimension, value, fulfilment from rating_groups where cluster = 'customer'
         group by touchpoint, dimension, value, fulfilment having sum(responses) < ${minimumCell}
       ) as small
       where small.touchpoint = ${cube}.touchpoint and small.dimension = ${cube}.dimension
         and small.value = ${cube}.value and small.fulfilment = ${cube}.fulfilment)`,
  );
}

async function joinBins(
  engine: Engine,
  cube: string,
  key: readonly string[],
  minimumCell: number,
): Promise<void> {
  const rows = await engine.rows(`select * from ${cube} order by ${[...key, "bin_low"].join(", ")}`);
  const families = Map.groupBy(rows, (row) => JSON.stringify(key.map((column) => row[column])));
  await engine.run(`delete from ${cube}`);
  const joined = [...families.values()].flatMap((family) => {
    const values = key.map((column) => literal(String(family[0]?.[column])));
    return joinSmallBins(family.map(binOf), minimumCell).map(
      (bin) => `(${[...values, bin.low, bin.high, bin.pairs, bin.customers].join(", ")})`,
    );
  });
  if (joined.length === 0) return;
  const columns = [...key, "bin_low", "bin_high", "pairs", "customer_groups"];
  await engine.run(`insert into ${cube} (${columns.join(", ")}) values ${joined.join(", ")}`);
}

/** A bin with how many promises and, at the least, how many customers it holds. */
export interface CountedBin {
  readonly low: number;
  readonly high: number;
  readonly pairs: number;
  readonly customers: number;
}

/**
 * Joins neighbouring bins until each holds at least `minimum` customers; a joined bin surely holds as many as its largest
 * part. What is left over at the end joins the last bin; if all together are too few, nothing is returned.
 */
export function joinSmallBins(bins: readonly CountedBin[], minimum: number): CountedBin[] {
  const joined: CountedBin[] = [];
  let open: CountedBin | null = null;
  for (const bin of bins) {
    open = open ? join(open, bin) : bin;
    if (open.customers < minimum) continue;
    joined.push(open);
    open = null;
  }
  const last = joined.pop();
  if (!last) return [];
  return [...joined, open ? join(last, open) : last];
}

function join(first: CountedBin, second: CountedBin): CountedBin {
  return {
    low: first.low,
    high: second.high,
    pairs: first.pairs + second.pairs,
    customers: Math.max(first.customers, second.customers),
  };
}

function binOf(row: Row): CountedBin {
  return {
    low: Number(row.bin_low),
    high: Number(row.bin_high),
    pairs: Number(row.pairs),
    customers: Number(row.customer_groups),
  };
}
