import { designEffect } from "../stats/design-effect.ts";
import {
  type DurationQuantile,
  durationQuantileInterval,
  type IncidenceAt,
  incidenceIntervalAt,
  type ReplicatedIncidence,
  replicatedIncidences,
} from "../stats/life-table-interval.ts";
import { replicateCovariance } from "../stats/replicate-covariance.ts";
import { type Cause, causes, type WaitCell } from "./waits.ts";

/** How waits ended in one way, once for each declared cluster. */
export type IncidenceOfCell = readonly ReplicatedIncidence[];

/** How waits ended in each way. */
export type IncidencesOfCell = Readonly<Record<Cause, IncidenceOfCell>>;

/** Curves and metrics ask for the same cells. */
const known = new WeakMap<WaitCell["clusters"], IncidencesOfCell>();

/** Cumulative incidence of each cause among waits, for each declared cluster. */
export function incidencesOfCell(clusters: WaitCell["clusters"]): IncidencesOfCell {
  const incidences = known.get(clusters) ?? computeIncidences(clusters);
  known.set(clusters, incidences);
  return incidences;
}

function computeIncidences(clusters: WaitCell["clusters"]): IncidencesOfCell {
  const found = [...clusters.values()].map(replicatedIncidences);
  const of = (cause: Cause) => found.flatMap((incidences) => incidences[causes.indexOf(cause)] ?? []);
  return { fulfilled: of("fulfilled"), failed: of("failed"), released: of("released") };
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
    const fallback = () => (all ? effectAt(all, time, factor) : 1);
    return incidenceIntervalAt(incidence, time, factor, fallback) ?? [];
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
