import fc from "fast-check";
import type { MixCell } from "../../pipelines/stats/kitagawa.ts";

/** Cells of given sizes (counts or shares) and rates. */
export function mixCells(sizes: readonly number[], rates: readonly number[]): MixCell[] {
  return sizes.map((n, index) => ({ n, sum: n * (rates[index] ?? 0) }));
}

const cell = fc.nat(50).chain((n) => fc.record({ n: fc.constant(n), sum: fc.nat(n) }));

/** The same cells in two groups. */
export const pairsOfCells = fc
  .array(fc.tuple(cell, cell), { minLength: 1, maxLength: 12 })
  .map((pairs) => [pairs.map(([one]) => one), pairs.map(([, other]) => other)] as const);
