import type { Interval } from "./interval.ts";
import { kitagawa, type MixCell } from "./kitagawa.ts";
import { replicateCovariance } from "./replicate-covariance.ts";

/** An estimate with its variance from replicates and its interval, all in the unit of the rates. */
export interface EffectInterval extends Interval {
  readonly estimate: number;
  readonly variance: number;
}

/** A difference of two groups and its two parts, each with its interval. */
export interface DecompositionIntervals {
  readonly difference: EffectInterval;
  readonly mix: EffectInterval;
  readonly rate: EffectInterval;
}

const effects = ["difference", "mix", "rate"] as const;

/**
 * Kitagawa's decomposition with the interval of each part, recomputed with each group of customers left out of both sides.
 * @param first one list of cells for each group of customers (32 in this project), all with the same cells
 * @param second the same groups of customers and cells on the other side, from which the first is subtracted
 * @param factor quantile of the t distribution
 * @returns null if one of the sides is empty
 */
export function kitagawaInterval(
  first: readonly (readonly MixCell[])[],
  second: readonly (readonly MixCell[])[],
  factor: number,
): DecompositionIntervals | null {
  const [before, after] = [sumOf(first), sumOf(second)];
  const whole = kitagawa(before, after);
  if (!whole) return null;
  const replicates = first.map(
    (group, index) => kitagawa(without(before, group), without(after, second[index] ?? [])) ?? whole,
  );
  const [difference, mix, rate] = effects.map((effect) => {
    const values = replicates.map((replicate) => replicate[effect]);
    return interval(whole[effect], replicateCovariance(values, values), factor);
  });
  return difference && mix && rate ? { difference, mix, rate } : null;
}

function interval(estimate: number, variance: number, factor: number): EffectInterval {
  const half = factor * Math.sqrt(variance);
  return { estimate, variance, low: estimate - half, high: estimate + half };
}

function sumOf(groups: readonly (readonly MixCell[])[]): MixCell[] {
  const [start = []] = groups;
  return start.map((_, cell) => ({
    n: groups.reduce((sum, group) => sum + (group[cell]?.n ?? 0), 0),
    sum: groups.reduce((sum, group) => sum + (group[cell]?.sum ?? 0), 0),
  }));
}

function without(whole: readonly MixCell[], part: readonly MixCell[]): MixCell[] {
  return whole.map((cell, index) => ({
    n: cell.n - (part[index]?.n ?? 0),
    sum: cell.sum - (part[index]?.sum ?? 0),
  }));
}
