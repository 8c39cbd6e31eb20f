import { holm } from "../../pipelines/stats/holm.ts";
import type { Interval } from "../../pipelines/stats/interval.ts";
import { newcombe } from "../../pipelines/stats/newcombe.ts";
import { twoSided } from "../../pipelines/stats/two-sided.ts";
import { wilson } from "../../pipelines/stats/wilson.ts";

/** A share of promises due, with its 95 % interval; null where nothing fell due. */
export interface Share extends Interval {
  readonly share: number;
  readonly part: number;
  readonly n: number;
  /** How much more it varies than if promises were independent, at least 1. */
  readonly effect: number;
}

/** Degrees of freedom of 32 groups of customers. */
const degrees = 31;

/** Below this probability, corrected for all pairs, one value stands before another. */
const clear = 0.05;

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
 * that are clearly higher, by all pairwise differences corrected after Holm (1979).
 */
export function rankRanges(shares: readonly Share[]): RankRange[] {
  const pairs = shares.flatMap((one, first) =>
    shares.slice(first + 1).map((other, index) => ({ one, other, first, second: first + 1 + index })),
  );
  const adjusted = holm(pairs.map(({ one, other }) => probability(one, other)));
  const [lower, higher] = [shares.map(() => 0), shares.map(() => 0)];
  const addTo = (counts: number[], index: number) => {
    counts[index] = (counts[index] ?? 0) + 1;
  };
  pairs.forEach(({ one, other, first, second }, index) => {
    if ((adjusted[index] ?? 1) >= clear) return;
    const isLower = one.share < other.share;
    addTo(isLower ? lower : higher, second);
    addTo(isLower ? higher : lower, first);
  });
  return shares.map((_, index) => ({
    first: 1 + (lower[index] ?? 0),
    last: shares.length - (higher[index] ?? 0),
  }));
}

/** That two shares differ by as much by chance. */
function probability(one: Share, other: Share): number {
  return twoSided(one.share - other.share, Math.sqrt(variance(one) + variance(other)), degrees);
}

/** Of a share near 0 or 1, as if two more had been counted on either side (Agresti & Coull 1998), so that it is never nothing. */
function variance({ part, n, effect }: Share): number {
  const [counted, all] = [part / effect + 2, n / effect + 4];
  const share = counted / all;
  return (share * (1 - share)) / all;
}
