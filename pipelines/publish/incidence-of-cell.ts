import { designEffect } from "../stats/design-effect.ts";
import {
  type DurationQuantile,
  durationQuantileInterval,
  type IncidenceAt,
  incidenceIntervalAt,
  type ReplicatedIncidence,
  replicatedIncidence,
} from "../stats/life-table-interval.ts";
import { replicateCovariance } from "../stats/replicate-covariance.ts";
import { causes, type WaitCell } from "./waits.ts";

/** How waits ended in one way, once for each declared cluster. */
export type IncidenceOfCell = readonly ReplicatedIncidence[];

/** Cumulative incidence of one cause among the waits of a cell, for each declared cluster. */
export function incidenceOfCell(
  clusters: WaitCell["clusters"],
  cause: (typeof causes)[number],
): IncidenceOfCell {
  return [...clusters.values()].map((tables) => replicatedIncidence(tables, causes.indexOf(cause)));
}

/**
 * Share that ended by a time, with its widest interval over the declared clusters; where the replicates do not vary, with
 * the design effect of the whole.
 * @param time in the unit of the waits
 * @param whole incidence of the same cause among all waits of the touchpoint
 * @returns null if nobody was followed up to that time
 */
export function shareEndedBy(
  cell: IncidenceOfCell,
  time: number,
  factor: number,
  whole: IncidenceOfCell = cell,
): IncidenceAt | null {
  const found = cell.flatMap((incidence, cluster) => {
    const all = whole[cluster];
    return incidenceIntervalAt(incidence, time, factor, all ? effectAt(all, time, factor) : 1) ?? [];
  });
  return found.toSorted((one, other) => other.high - other.low - (one.high - one.low))[0] ?? null;
}

/** The time by which half have ended in this way, with its widest interval; null if that is never reached. */
export function medianWait(cell: IncidenceOfCell, factor: number): DurationQuantile | null {
  const found = cell.flatMap((incidence) => durationQuantileInterval(incidence, 0.5, factor) ?? []);
  const width = ({ low, high }: DurationQuantile) => (high ?? Number.POSITIVE_INFINITY) - low;
  return found.toSorted((one, other) => (width(other) > width(one) ? 1 : -1))[0] ?? null;
}

function effectAt(whole: ReplicatedIncidence, time: number, factor: number): number {
  const found = incidenceIntervalAt(whole, time, factor);
  if (!found) return 1;
  return designEffect(found.share, found.n, replicateCovariance(found.replicates, found.replicates));
}
