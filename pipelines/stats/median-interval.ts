import type { Interval } from "./interval.ts";
import { jackknife } from "./jackknife.ts";
import { type Bin, quantileOfBins } from "./quantile-of-bins.ts";

/**
 * Median of binned values with Woodruff's interval (Woodruff 1952): the interval of the share below the median,
 * read back through the cumulative counts; its variance from replicates.
 * @param bins in ascending order
 * @param groups counts of each group, in the order of `bins`
 * @param factor quantile of the t distribution
 * @param whole whether bins are whole days
 * @returns null if nothing was counted
 */
export function medianInterval(
  bins: readonly Bin[],
  groups: readonly (readonly number[])[],
  factor: number,
  whole: boolean,
): (Interval & { median: number }) | null {
  const median = quantileOfBins(bins, 0.5, whole);
  if (median === null) return null;
  const below = (counts: readonly number[]): readonly [number, number] => [
    counts.reduce((sum, count, index) => sum + ((bins[index]?.low ?? Infinity) <= median ? count : 0), 0),
    counts.reduce((sum, count) => sum + count, 0),
  ];
  const replicated = jackknife(below(bins.map((bin) => bin.count)), groups.map(below), (sum) =>
    sum(1) > 0 ? sum(0) / sum(1) : null,
  );
  const half = factor * Math.sqrt(replicated?.variance ?? 0);
  const at = (share: number) => quantileOfBins(bins, Math.min(1, Math.max(0, share)), whole) ?? median;
  return { median, low: at(0.5 - half), high: at(0.5 + half) };
}
