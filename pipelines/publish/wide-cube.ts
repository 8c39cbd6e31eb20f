import { gzipSync } from "node:zlib";
import type { Engine } from "../engine/engine.ts";
import { arrowFile } from "./arrow.ts";

/** How large a cube for cross-filtering may be. */
export const wideBudget = { cells: 250_000, gzippedBytes: 1_000_000 } as const;

/** One cube for cross-filtering: additive statistics by the dimensions that it keeps together. */
export interface WideCube {
  readonly name: string;
  readonly dimensions: readonly string[];
  readonly cells: number;
  readonly arrow: Uint8Array;
}

/** A relation at its finest: what names its cells beside the dimensions. */
export interface FineCube {
  readonly relation: string;
  readonly key: readonly string[];
}

/** The cubes for cross-filtering. */
export const fineCubes: readonly FineCube[] = [
  { relation: "verdicts", key: ["touchpoint", "version"] },
  { relation: "slack_cells", key: ["touchpoint", "version", "verdict", "unit", "bin_low", "bin_high"] },
];

/**
 * A cube by as many dimensions together as the budget allows, the first of the workspace's order first; past it,
 * those dimensions stay together and the rest come in pairs with each of the others.
 */
export async function wideCubes(
  engine: Engine,
  fine: FineCube,
  dimensions: readonly string[],
  budget: { readonly cells: number; readonly gzippedBytes: number } = wideBudget,
): Promise<WideCube[]> {
  for (let kept = dimensions.length; kept > 0; kept -= 1) {
    const together = await cube(engine, fine, dimensions.slice(0, kept));
    if (kept > 1 && !fits(together, budget)) continue;
    const rest = dimensions.slice(kept);
    const pairs = rest.flatMap((dimension, index) =>
      [...dimensions.slice(0, kept), ...rest.slice(0, index)].map((other) => [other, dimension]),
    );
    return [together, ...(await Promise.all(pairs.map((pair) => cube(engine, fine, pair))))];
  }
  return [];
}

async function cube(
  engine: Engine,
  { relation, key: own }: FineCube,
  dimensions: readonly string[],
): Promise<WideCube> {
  const key = [...own, ...dimensions].map((name) => `${relation}.${name}`).join(", ");
  const described = await engine.columns(`select * from ${relation} limit 0`);
  const sums = described
    .filter((column) => column.type === "BIGINT")
    .map(({ name }) => `cast(sum(${relation}.${name}) as bigint) as ${name}`);
  const columns = await engine.columns(
    `select ${key}, ${sums.join(", ")} from ${relation} group by ${key} order by ${key}`,
  );
  const cells = columns[0]?.values.length ?? 0;
  return { name: `${relation}_by_${dimensions.join("_")}`, dimensions, cells, arrow: arrowFile(columns) };
}

function fits(found: WideCube, budget: { readonly cells: number; readonly gzippedBytes: number }): boolean {
  return found.cells <= budget.cells && gzipSync(found.arrow).length <= budget.gzippedBytes;
}
