import type { Interval } from "./interval.ts";

/**
 * Wilson score interval of a share (Wilson 1927); safe at 0 and at n.
 * @param share observed share, 0..1
 * @param n what it rests on, above 0; may be an effective, broken number
 * @param factor quantile of the normal or t distribution, e.g. 1.96
 * @throws RangeError for a share outside 0..1 or n ≤ 0
 */
export function wilson(share: number, n: number, factor: number): Interval {
  if (!(share >= 0 && share <= 1)) throw new RangeError(`invalid share: ${share}`);
  if (!(n > 0)) throw new RangeError(`invalid n: ${n}`);
  const square = factor * factor;
  const centre = (share + square / (2 * n)) / (1 + square / n);
  const half = (factor / (1 + square / n)) * Math.sqrt((share * (1 - share)) / n + square / (4 * n * n));
  return {
    low: share === 0 ? 0 : Math.max(0, centre - half),
    high: share === 1 ? 1 : Math.min(1, centre + half),
  };
}
