import erfc from "@stdlib/math-base-special-erfc";
import type { FollowedCase } from "./kaplan-meier.ts";

/** Ends seen and ends expected in two samples, and the test of their difference. */
export interface LogRank {
  readonly observed: readonly [number, number];
  readonly expected: readonly [number, number];
  readonly chiSquare: number;
  /** From the chi-square distribution with one degree of freedom, 0..1. */
  readonly probability: number;
}

/**
 * Log-rank test of two samples that were followed for a while (Mantel 1966); takes cases for independent.
 * @param first in any order; weights are not used
 * @param second in any order; weights are not used
 * @returns null if nothing ended while both were at risk
 */
export function logRank(first: readonly FollowedCase[], second: readonly FollowedCase[]): LogRank | null {
  const all = [...first, ...second];
  const times = [...new Set(all.flatMap(({ time, ended }) => (ended ? [time] : [])))];
  let [expected, variance] = [0, 0];
  for (const time of times) {
    const [some, together] = [atRisk(first, time), atRisk(all, time)];
    const ended = endedAt(all, time);
    const share = some / together;
    expected += ended * share;
    if (together > 1) variance += (ended * share * (1 - share) * (together - ended)) / (together - 1);
  }
  if (!(variance > 0)) return null;
  const [one, both] = [endedIn(first), endedIn(all)];
  const chiSquare = (one - expected) ** 2 / variance;
  return {
    observed: [one, both - one],
    expected: [expected, both - expected],
    chiSquare,
    probability: erfc(Math.sqrt(chiSquare / 2)),
  };
}

function atRisk(cases: readonly FollowedCase[], time: number): number {
  return cases.filter((each) => each.time >= time).length;
}

function endedAt(cases: readonly FollowedCase[], time: number): number {
  return cases.filter((each) => each.ended && each.time === time).length;
}

function endedIn(cases: readonly FollowedCase[]): number {
  return cases.filter(({ ended }) => ended).length;
}
