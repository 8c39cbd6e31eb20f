import type { Interval } from "./interval.ts";

/** A part of n counted in one sample. */
export interface SampleCount {
  readonly part: number;
  readonly n: number;
}

/** One sample's share with its limits, 0..1. */
export interface SharePoint extends Interval {
  readonly share: number;
  readonly signal: boolean;
}

/**
 * p-chart, `p̄ ± 3 √(p̄(1 − p̄)/n)`, limits kept within 0..1 (Shewhart 1931; Montgomery): it knows no variation but chance
 * and over-signals on large counts, where months always differ by more (17 of 21 months of one shop): use XmR there.
 * @param samples in any order; a sample of nothing has no share and is left out
 */
export function pChart(samples: readonly SampleCount[]): {
  readonly centre: number;
  readonly points: readonly SharePoint[];
} {
  const counted = samples.filter(({ n }) => n > 0);
  const all = counted.reduce((sum, { n }) => sum + n, 0);
  const centre = all > 0 ? counted.reduce((sum, { part }) => sum + part, 0) / all : 0;
  const points = counted.map(({ part, n }) => {
    const [share, half] = [part / n, 3 * Math.sqrt((centre * (1 - centre)) / n)];
    const [low, high] = [Math.max(0, centre - half), Math.min(1, centre + half)];
    return { share, low, high, signal: share < low || share > high };
  });
  return { centre, points };
}
