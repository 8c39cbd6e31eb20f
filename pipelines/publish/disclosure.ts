import type { Engine, Row } from "../engine/engine.ts";
import { literal } from "../engine/literal.ts";
import { type Cell, type Guarded, margins, peopleBy, where, withhold } from "./withhold.ts";
import { withholdPaths } from "./withhold-paths.ts";

/** One value of a dimension that is not published. */
export interface Withheld {
  readonly touchpoint: string;
  readonly dimension: string;
  readonly value: string;
}

/** Dimensions of its own by which a measure may be shown to everyone; the rest could name people: agents, desks, sites, makers. */
const publicDimensions = [
  ...["all", "month", "region", "category", "channel", "tier"],
  ...["leg", "anchor", "hour_of_day", "campaign", "batch"],
];

const margin = { whole: ["touchpoint", "dimension"], cell: ["value"] } as const;

const promises: Guarded = {
  people: peopleBy(
    ["all", ...margins],
    "(select * from pairs where version <> 'requested') as pairs",
    ["touchpoint", "version"],
    "coalesce(customer_id, promise_id)",
  ),
  ...{ ...margin, whole: ["version", ...margin.whole] },
  cubes: ["verdict_margins", "verdict_groups", "slack", "durations", "duration_groups"],
};

const measures: Guarded = {
  people: [
    peopleBy(
      ["all", ...margins],
      "(select * from measure_facts where own_dimension is null) as facts",
      ["metric", "touchpoint"],
      "person",
    ),
    `select metric, touchpoint, own_dimension as dimension, own_value as value, person
     from measure_facts where own_dimension in (${publicDimensions.map(literal).join(", ")})`,
  ].join(" union all "),
  ...{ ...margin, whole: ["metric", ...margin.whole] },
  cubes: ["measure_margins", "measure_groups"],
};

const waits: Guarded = {
  people: peopleBy(
    ["all", ...margins.filter((dimension) => dimension !== "category")],
    "(select waiting_facts.*, coalesce(journeys.customer_id, subject_id) as person from waiting_facts left join journeys using (journey_id)) as facts",
    ["metric", "touchpoint", "unit"],
    "person",
  ),
  ...{ ...margin, whole: ["metric", "unit", ...margin.whole] },
  cubes: ["life_table_groups"],
};

const ledger: Guarded = {
  people: `select touchpoint, kind, aspect, campaign_id as campaign, coalesce(customer_id, promise_id) as person
    from pairs where version = 'commitment'`,
  whole: ["touchpoint"],
  cell: ["kind", "aspect", "campaign"],
  cubes: ["ledger_groups"],
};

/** Who waits at the end of the record. */
const overdue: Guarded = {
  people: `select overdue_stays.touchpoint, age_band, coalesce(pairs.customer_id, promise_id) as person
    from overdue_stays inner join pairs using (promise_id)
    where pairs.version = 'commitment' and overdue_stays.left_on is null`,
  whole: ["touchpoint"],
  cell: ["age_band"],
  cubes: ["overdue_stock"],
};

const mixes: Guarded = {
  people: peopleBy(
    margins.filter((dimension) => dimension !== "month"),
    "pairs inner join compared_months using (touchpoint, month)",
    ["touchpoint", "comparison", "side"],
    "coalesce(customer_id, promise_id)",
  ),
  ...{ ...margin, whole: ["comparison", "side", ...margin.whole] },
  cubes: ["mix_groups"],
};

/** Each fault is counted as a customer of its own; a cell without a fault tells of nobody. */
const faults: Guarded = {
  people: `select touchpoint, product_id, fault_code, batch, batch || '/' || unnest(range(faults)) as person
    from fault_cells`,
  whole: ["touchpoint", "product_id", "fault_code"],
  cell: ["batch"],
  cubes: ["fault_cells"],
};

/**
 * Prepares the cubes for publication: what could name people goes, cells of too few customers go with as many others as it
 * takes that nothing can be subtracted (METRICS 2.4), and bins are joined until each holds that many.
 */
export async function withholdSmallCells(engine: Engine, minimumCell: number): Promise<Withheld[]> {
  await withholdPeople(engine);
  const ofPromises = await withhold(engine, promises, minimumCell);
  for (const cell of ofPromises) await withholdRatingsOf(engine, cell);
  const ofMeasures = await withhold(engine, measures, minimumCell);
  await withhold(engine, waits, minimumCell);
  await withhold(engine, ledger, minimumCell);
  await withhold(engine, faults, minimumCell);
  await withholdOverdue(engine, minimumCell);
  await withholdMixes(engine, minimumCell);
  await withholdPassers(engine, minimumCell);
  await withholdPaths(engine, minimumCell);
  for (const cube of ["slack", "durations", "ratings"])
    await engine.run(`delete from ${cube} where dimension <> 'all'`);
  for (const cube of ["ratings", "rating_groups"]) await withholdRatings(engine, cube, minimumCell);
  const binned = ["touchpoint", "version", "dimension", "value"];
  await joinBins(engine, "slack", [...binned, "verdict", "unit"], minimumCell);
  await joinBins(engine, "durations", [...binned, "measure", "unit"], minimumCell);
  return await told(engine, [...ofPromises, ...ofMeasures]);
}

/** Employees are people: whoever promised counts as the company, and no measure is shown by an agent, a desk or a site. */
async function withholdPeople(engine: Engine): Promise<void> {
  await engine.run("update ledger_groups set maker = 'company'");
  for (const cube of [...measures.cubes, ...waits.cubes])
    await engine.run(
      `delete from ${cube} where dimension not in (${publicDimensions.map(literal).join(", ")})`,
    );
}

/** Of overdue promises only the last stock is shown: what months before it held could be added up from what came and went. */
async function withholdOverdue(engine: Engine, minimumCell: number): Promise<void> {
  await engine.run("delete from overdue_stock where month < (select max(month) from overdue_stock)");
  await engine.run("update overdue_stock set entered = null, resolved = null, lapsed = null");
  await withhold(engine, overdue, minimumCell);
}

/** How many pass a touchpoint, promise or speak there is not told where they are few; 0 is shown as nothing. */
async function withholdPassers(engine: Engine, minimumCell: number): Promise<void> {
  await engine.run(
    `update touchpoints set touches = 0, journeys = 0, customers = 0 where customers < ${minimumCell}`,
  );
  for (const [column, others] of [
    ["promises", ", outcomes = 0"],
    ["outcomes", ""],
    ["voices", ""],
  ])
    await engine.run(`update touchpoints set ${column} = 0${others} where ${column} < ${minimumCell}`);
}

/** A mix of which a value is too small goes as a whole, for its effects are sums over all values. */
async function withholdMixes(engine: Engine, minimumCell: number): Promise<void> {
  for (const { side: _, value: __, ...mix } of await withhold(engine, mixes, minimumCell))
    await engine.run(`delete from mix_groups where ${where(mix)}`);
}

/** What was withheld as a page tells it: each value of a touchpoint once, unless its promises are shown all the same. */
async function told(engine: Engine, cells: readonly Cell[]): Promise<Withheld[]> {
  const shown = await engine.rows("select distinct touchpoint, dimension, value from verdict_margins");
  const values = new Map(cells.map((cell) => [nameOf(cell), cell]));
  for (const row of shown) values.delete(nameOf(row));
  return [...values.values()].flatMap(({ touchpoint, dimension, value }) =>
    touchpoint && dimension && value && dimension !== "all" ? [{ touchpoint, dimension, value }] : [],
  );
}

function nameOf({ touchpoint, dimension, value }: Cell | Row): string {
  return JSON.stringify([touchpoint, dimension, value]);
}

async function withholdRatingsOf(engine: Engine, cell: Cell): Promise<void> {
  const { touchpoint = null, dimension = null, value = null } = cell;
  for (const cube of ["ratings", "rating_groups"])
    await engine.run(
      `delete from ${cube} where touchpoint = ${literal(touchpoint)}
         and dimension = ${literal(dimension)} and value = ${literal(value)}`,
    );
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
