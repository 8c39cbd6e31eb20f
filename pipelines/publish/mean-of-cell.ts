import { type Mean, meanInterval } from "../stats/mean-interval.ts";
import { twoSided } from "../stats/two-sided.ts";
import type { Difference } from "./differences.ts";
import { degrees } from "./metric.ts";
import { beside, type Replicates, widest, without } from "./replicates.ts";
import { ratio } from "./share-of-cell.ts";

/** Which sums of a cell make a mean: the places of the sum, of the sum of squares and of the count. */
export interface Moments {
  readonly sum: number;
  readonly squares: number;
  readonly n: number;
}

/**
 * A mean with its interval; where the cell does not vary, with the design effect of the whole that it is a part of.
 * @returns null for fewer than two values
 */
export function meanOfCell(
  cell: Replicates,
  moments: Moments,
  whole: Replicates,
  factor: number,
): Mean | null {
  const variance = varianceOf(cell, moments);
  const fallback = variance > 0 ? 1 : (intervalOf(whole, moments, 1, factor)?.designEffect ?? 1);
  return intervalOf(cell, moments, fallback, factor);
}

/**
 * Mean of a cell minus the mean of the rest of a whole; its variance from replicates, which see what both sides share, and
 * never less than that of the two means by themselves if values were independent.
 * @returns null where one side holds fewer than two values
 */
export function meanDifference(
  cell: Replicates,
  whole: Replicates,
  moments: Moments,
  factor: number,
): Difference | null {
  const rest = without(whole, cell);
  const [inside, outside] = [cell, rest].map((side) => meanOfCell(side, moments, whole, factor));
  const width = cell.total.length;
  const found = widest(beside(cell, rest), (sumAt) => {
    const first = ratio(sumAt(moments.sum), sumAt(moments.n));
    const second = ratio(sumAt(width + moments.sum), sumAt(width + moments.n));
    return first === null || second === null ? null : first - second;
  });
  if (!found || !inside || !outside) return null;
  const independent = inside.variance / inside.designEffect + outside.variance / outside.designEffect;
  const error = Math.sqrt(Math.max(found.variance, independent));
  const { estimate: value } = found;
  const ends = { low: value - factor * error, high: value + factor * error };
  return { value, ...ends, n: inside.n, probability: twoSided(value, error, degrees) };
}

function intervalOf(cell: Replicates, { sum, squares, n }: Moments, fallback: number, factor: number) {
  const [of = 0, square = 0, count = 0] = [sum, squares, n].map((place) => cell.total[place]);
  return meanInterval(of, square, count, varianceOf(cell, { sum, squares, n }), fallback, factor);
}

function varianceOf(cell: Replicates, { sum, n }: Moments): number {
  return widest(cell, (sumAt) => ratio(sumAt(sum), sumAt(n)))?.variance ?? 0;
}
