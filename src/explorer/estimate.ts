import type { Interval } from "../../pipelines/stats/interval.ts";
import { newcombe } from "../../pipelines/stats/newcombe.ts";
import { wilson } from "../../pipelines/stats/wilson.ts";

/** A share of promises due, with its 95 % interval; null where nothing fell due. */
export interface Share extends Interval {
  readonly share: number;
  readonly part: number;
  readonly n: number;
  /** How much more it varies than if promises were independent, at least 1. */
  readonly effect: number;
}

/**
 * A share with Wilson's interval on the number that the design effect leaves (METRICS section 0).
 * @param factor quantile of the t distribution with 31 degrees of freedom
 */
export function shareOf(part: number, n: number, effect: number, factor: number): Share | null {
  if (n <= 0) return null;
  const least = Math.max(1, effect);
  return { share: part / n, part, n, effect: least, ...wilson(part / n, n / least, factor) };
}

/** First minus second, with Newcombe's interval: what both share makes the truth narrower, never wider. */
export function differenceOf(first: Share, second: Share): Interval & { readonly difference: number } {
  return { difference: first.share - second.share, ...newcombe(first, second) };
}

/** The ranks that a value may have, 1 the first. */
export interface RankRange {
  readonly first: number;
  readonly last: number;
}

/**
 * Between which ranks each share may stand, the lowest share first: it stands after those that are clearly lower and before those
 * that are clearly higher, by all pairwise differences corrected after Holm (1979): in standard errors instead of probabilities, which
 * comes to the same while all have the same degrees of freedom.
 * @param needed for 1, 2, 3 … pairs left to compare, how many standard errors two shares must be apart
 */
export function rankRanges(shares: readonly Share[], needed: readonly number[]): RankRange[] {
  const variances = shares.map(variance);
  const pairs = shares.flatMap((one, first) =>
    shares.slice(first + 1).map((other, index) => {
      const second = first + 1 + index;
      const error = Math.sqrt((variances[first] ?? 0) + (variances[second] ?? 0));
      return {
        isLower: one.share < other.share,
        first,
        second,
        distance: Math.abs(one.share - other.share) / error,
      };
    }),
  );
  const ranks = shares.map(() => ({ first: 1, last: shares.length }));
  const sorted = pairs.toSorted((one, other) => other.distance - one.distance);
  const apart = sorted.findIndex(
    ({ distance }, index) => distance <= (needed[sorted.length - index - 1] ?? Infinity),
  );
  for (const { isLower, first, second } of sorted.slice(0, apart < 0 ? sorted.length : apart)) {
    const [lower, higher] = [ranks[isLower ? first : second], ranks[isLower ? second : first]];
    if (higher) higher.first += 1;
    if (lower) lower.last -= 1;
  }
  return ranks;
}

/** Of a share near 0 or 1, as if two more had been counted on either side (Agresti & Coull 1998), so that it is never nothing. */
function variance({ part, n, effect }: Share): number {
  const [counted, all] = [part / effect + 2, n / effect + 4];
  const share = counted / all;
  return (share * (1 - share)) / all;
}
