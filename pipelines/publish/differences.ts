import type { Row } from "../engine/engine.ts";
import { holm } from "../stats/holm.ts";
import { newcombe } from "../stats/newcombe.ts";
import { twoSided } from "../stats/two-sided.ts";
import { degrees, metric, type Place } from "./metric.ts";
import type { MetricRow } from "./published.ts";
import { beside, type Replicates, widest, without } from "./replicates.ts";
import { type Portion, ratio, shareOfCell } from "./share-of-cell.ts";

/** How much a number differs between a cell and everyone else. */
export interface Difference {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** What the cell's own number rests on. */
  readonly n: number;
  /** Two-sided, of no difference; not corrected for the family. */
  readonly probability: number;
}

/**
 * Share of a cell minus the share of the rest of a whole: the wider of two intervals, from replicates, which see what both
 * sides share, and from the two Wilson intervals, which hold where a small cell's replicates do not vary; neither end lies beyond
 * what shares can differ by.
 * @param factor by which a standard error is multiplied for the interval
 * @returns null where one side holds nothing
 */
export function shareDifference(
  cell: Replicates,
  whole: Replicates,
  portion: Portion,
  factor: number,
): Difference | null {
  const rest = without(whole, cell);
  const inside = shareOfCell(cell, portion, whole, factor);
  const outside = shareOfCell(rest, portion, whole, factor);
  const width = cell.total.length;
  const found = widest(beside(cell, rest), (sum) => {
    const first = ratio(sum(portion.part), sum(portion.of));
    const second = ratio(sum(width + portion.part), sum(width + portion.of));
    return first === null || second === null ? null : first - second;
  });
  if (!found || !inside || !outside) return null;
  const half = factor * Math.sqrt(found.variance);
  const scores = newcombe(inside, outside);
  const low = Math.min(found.estimate - half, scores.low);
  const high = Math.max(found.estimate + half, scores.high);
  const error = (found.estimate > 0 ? found.estimate - low : high - found.estimate) / factor;
  const probability = twoSided(found.estimate, error, degrees);
  return {
    value: found.estimate,
    low: Math.max(-1, low),
    high: Math.min(1, high),
    n: inside.n,
    probability,
  };
}

/** One member of a family of differences, and the row that it belongs to. */
export interface Member {
  readonly row: Row;
  readonly difference: Difference;
}

/** Differences against everyone else as metric rows, with their p-values corrected for the family (Holm 1979). */
export function differenceMetrics(
  family: readonly Member[],
  place: (row: Row) => Place,
  name: string,
  unit: string,
): MetricRow[] {
  const adjusted = holm(family.map(({ difference }) => difference.probability));
  const comparison = "everyone else";
  return family.flatMap(({ row, difference }, index) => {
    const { value, low, high, n } = difference;
    const probability = { value: adjusted[index] ?? 1, unit: "probability", n };
    return [
      metric(place(row), { metric: `${name}_difference`, comparison, value, unit, low, high, n }),
      metric(place(row), { metric: `${name}_difference_p`, comparison, ...probability }),
    ];
  });
}
