import { promisify } from "node:util";
import { gzip } from "node:zlib";
import type { Column, Engine } from "../engine/engine.ts";
import { literal } from "../engine/literal.ts";
import { arrowFile } from "./arrow.ts";

const gzipped = promisify(gzip);

/** How large a cube for cross-filtering may be. */
export const wideBudget = { cells: 250_000, gzippedBytes: 1_000_000 } as const;

/** A part of a cube for cross-filtering: additive statistics by the dimensions that it keeps together, in a file of its own. */
export interface WideCube {
  readonly relation: string;
  /** Which part of the relation it holds: the values of its `part` columns. */
  readonly part: Readonly<Record<string, string>>;
  readonly dimensions: readonly string[];
  readonly cells: number;
  /** An Arrow IPC file, gzipped. */
  readonly content: Uint8Array;
}

/** A relation at its finest: what parts it into files, and what names its cells beside the dimensions. */
export interface FineCube {
  readonly relation: string;
  readonly part: readonly string[];
  readonly key: readonly string[];
}

/** The cubes for cross-filtering. */
export const fineCubes: readonly FineCube[] = [
  { relation: "verdicts", part: ["version"], key: ["touchpoint"] },
  {
    relation: "slack_cells",
    part: ["version", "touchpoint"],
    key: ["verdict", "unit", "bin_low", "bin_high"],
  },
  {
    relation: "life_cells",
    part: ["touchpoint"],
    key: ["unit", "bin_low", "bin_high", "cause", "is_complete"],
  },
];

/**
 * A cube by as many dimensions together as the budget allows, the first of the workspace's order first; past it,
 * those dimensions stay together and the rest come in pairs with each of the others. What has one value is no
 * dimension, time apart.
 */
export async function wideCubes(
  engine: Engine,
  fine: FineCube,
  dimensions: readonly string[],
  budget: { readonly cells: number; readonly gzippedBytes: number } = wideBudget,
): Promise<WideCube[]> {
  const telling = await several(engine, fine, dimensions);
  for (let kept = telling.length; kept > 0; kept -= 1) {
    const first = telling.slice(0, kept);
    if (kept > 1 && !(await hasFewCells(engine, fine, first, budget.cells))) continue;
    const together = await cube(engine, fine, first);
    if (kept > 1 && !fits(together, budget)) continue;
    const rest = telling.slice(kept);
    const pairs = rest.flatMap((dimension, index) =>
      [...telling.slice(0, kept), ...rest.slice(0, index)].map((other) => [other, dimension]),
    );
    return [together, ...(await Promise.all(pairs.map((pair) => cube(engine, fine, pair))))].flat();
  }
  return await cube(engine, fine, []);
}

/** Whether a cube has no more cells than allowed, which is known sooner than the cube; it has at most one for each row. */
async function hasFewCells(engine: Engine, fine: FineCube, dimensions: readonly string[], most: number) {
  return (await rowsIn(engine, fine)) <= most || (await cellsOf(engine, fine, dimensions)) <= most;
}

async function cellsOf(engine: Engine, { relation, part, key }: FineCube, dimensions: readonly string[]) {
  const names = [...part, ...key, ...dimensions].join(", ");
  const [counted] = await engine.rows(
    `select count(*) as cells from (select distinct ${names} from ${relation}) as cells`,
  );
  return Number(counted?.cells ?? 0);
}

/** The dimensions that have more than one value, and time. */
async function several(engine: Engine, { relation }: FineCube, dimensions: readonly string[]) {
  const [counted] = await engine.rows(
    `select ${dimensions.map((name) => `count(distinct ${name}) as ${name}`).join(", ")} from ${relation}`,
  );
  return dimensions.filter((name) => name === "month" || Number(counted?.[name] ?? 0) > 1);
}

/** Relations of so few rows are read at once, for each statement takes time of its own; of others one part at a time is in memory. */
const readAtOnce = 20_000;

async function cube(engine: Engine, fine: FineCube, dimensions: readonly string[]): Promise<WideCube[]> {
  if ((await rowsIn(engine, fine)) <= readAtOnce)
    return await partsOf(fine, dimensions, await cells(engine, fine, dimensions));
  const parts = await engine.rows(
    `select distinct ${fine.part.join(", ")} from ${fine.relation} order by all`,
  );
  const found: WideCube[] = [];
  for (const row of parts) {
    const chosen = fine.part.map((name) => `${fine.relation}.${name} = ${literal(String(row[name]))}`);
    const own = await cells(engine, fine, dimensions, chosen.join(" and "));
    found.push(...(await partsOf(fine, dimensions, own)));
  }
  return found;
}

async function rowsIn(engine: Engine, { relation }: FineCube): Promise<number> {
  const [counted] = await engine.rows(`select count(*) as rows from ${relation}`);
  return Number(counted?.rows ?? 0);
}

/** Cells, sorted by part, as the files of the parts. */
async function partsOf(
  { relation, part }: FineCube,
  dimensions: readonly string[],
  cells: readonly Column[],
): Promise<WideCube[]> {
  const parting = cells.slice(0, part.length);
  const rest = cells.slice(part.length);
  const files = runsOf(parting).map(async ([from, to]) => {
    const own = rest.map((column) => ({ ...column, values: column.values.slice(from, to) }));
    return {
      ...{ relation, dimensions, cells: to - from },
      part: Object.fromEntries(parting.map(({ name, values }) => [name, String(values[from])])),
      content: await gzipped(arrowFile(own, { narrow: true })),
    };
  });
  return await Promise.all(files);
}

/** Rows that follow each other and have the same values, as the first and the one after the last. */
function runsOf(columns: readonly Column[]): [number, number][] {
  const length = columns[0]?.values.length ?? 0;
  const starts = Array.from({ length }, (_, row) => row).filter(
    (row) => row === 0 || columns.some(({ values }) => values[row] !== values[row - 1]),
  );
  return starts.map((start, index) => [start, starts[index + 1] ?? length]);
}

/** Cells by part, key and dimensions, sorted by these. */
async function cells(
  engine: Engine,
  { relation, part, key: own }: FineCube,
  dimensions: readonly string[],
  condition = "true",
): Promise<readonly Column[]> {
  const key = [...part, ...own, ...dimensions].map((name) => `${relation}.${name}`).join(", ");
  const described = await engine.columns(`select * from ${relation} limit 0`);
  const sums = described
    .filter((column) => column.type === "BIGINT")
    .map(({ name }) => `cast(sum(${relation}.${name}) as bigint) as ${name}`);
  return await engine.columns(
    `select ${key}, ${sums.join(", ")} from ${relation} where ${condition} group by ${key} order by ${key}`,
  );
}

function fits(parts: readonly WideCube[], budget: { readonly cells: number; readonly gzippedBytes: number }) {
  const sum = (of: (part: WideCube) => number) => parts.reduce((total, part) => total + of(part), 0);
  return (
    sum((part) => part.cells) <= budget.cells && sum((part) => part.content.length) <= budget.gzippedBytes
  );
}
