import cdf from "@stdlib/stats-base-dists-t-cdf";
import type { RankRange, Share } from "../../../src/explorer/estimate.ts";

/** 0.975 quantile of Student's t with 31 degrees of freedom, from a printed table. */
export const t31 = 2.0395134463964;

/** The limits that Wilson (1927) gives a share: the roots of (share − π)² = t²·π·(1 − π) / n. */
export function wilsonRoots(share: number, n: number): { readonly low: number; readonly high: number } {
  const [a, b, c] = [1 + t31 ** 2 / n, -(2 * share + t31 ** 2 / n), share ** 2];
  const root = Math.sqrt(Math.max(0, b ** 2 - 4 * a * c));
  return { low: (-b - root) / (2 * a), high: (-b + root) / (2 * a) };
}

/** A share of promises due with its interval on `n / effect` of them; null where none fell due. */
export function secondShare(part: number, n: number, effect: number): Share | null {
  return n === 0 ? null : { share: part / n, part, n, effect, ...wilsonRoots(part / n, n / effect) };
}

/** How far two shares are apart: each limit as far from the difference as the two limits on its side together (Newcombe 1998). */
export function secondDifference(one: Share, other: Share) {
  const difference = one.share - other.share;
  const down = (one.share - one.low) ** 2 + (other.high - other.share) ** 2;
  const up = (one.high - one.share) ** 2 + (other.share - other.low) ** 2;
  return { difference, low: difference - down ** 0.5, high: difference + up ** 0.5 };
}

/**
 * The ranks by their definition: each pair of shares is compared by Student's t with 31 degrees of freedom, the p-values are corrected
 * after Holm, and a share stands after all that are clearly lower and before all that are clearly higher.
 */
export function secondRanks(shares: readonly (Share | null)[]): (RankRange | null)[] {
  const known = shares.flatMap((share, index) =>
    share ? [{ index, ...share, variance: variance(share) }] : [],
  );
  const compared = known.flatMap((one) =>
    known
      .filter((other) => other.index > one.index)
      .map((other) => ({
        one,
        other,
        p: 2 * cdf(-Math.abs(one.share - other.share) / Math.sqrt(one.variance + other.variance), 31),
      })),
  );
  const clear = compared
    .toSorted((one, other) => one.p - other.p)
    .filter(({ p }, place, all) => {
      const adjusted = all.slice(0, place + 1).map((step, before) => (all.length - before) * step.p);
      return p < 1 && Math.max(...adjusted) < 0.05;
    });
  return shares.map((share, index) => {
    if (!share) return null;
    const mine = clear.filter(({ one, other }) => one.index === index || other.index === index);
    const others = mine.map(({ one, other }) => (one.index === index ? other : one));
    const lower = others.filter((other) => other.share < share.share).length;
    return { first: 1 + lower, last: known.length - (others.length - lower) };
  });
}

/** Of a share as if two more had been counted on either side (Agresti & Coull 1998). */
function variance({ part, n, effect }: Share): number {
  const [more, all] = [part / effect + 2, n / effect + 4];
  return ((more / all) * (1 - more / all)) / all;
}
