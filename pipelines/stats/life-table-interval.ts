import { type BinnedDistribution, durationAt, shareAt, sharesAt } from "./binned-distribution.ts";
import type { Interval } from "./interval.ts";
import {
  cumulativeIncidence,
  followed,
  isFollowed,
  type LifeTable,
  lifeTableSize,
  lifeTableWithout,
  mergeLifeTables,
} from "./life-table.ts";
import type { Share } from "./newcombe.ts";
import { replicateCovariance } from "./replicate-covariance.ts";
import { wilson } from "./wilson.ts";

/** The cumulative incidence of one cause, and what it is with each group of customers left out. */
export interface ReplicatedIncidence {
  readonly table: LifeTable;
  readonly incidence: BinnedDistribution;
  /** In the order of the groups. */
  readonly replicates: readonly BinnedDistribution[];
  /** How many were followed to the end of each bin. */
  readonly followed: Float64Array;
}

/** Share that ended by a limit, with its interval. */
export interface IncidenceAt extends Share {
  /** How many it rests on: all but those censored before the limit. */
  readonly n: number;
  /** The share with each group left out. */
  readonly replicates: Float64Array;
}

/** A quantile of the time to an end, with its interval; `high` is null where the upper share is never reached. */
export interface DurationQuantile {
  readonly duration: number;
  readonly low: number;
  readonly high: number | null;
}

/**
 * Cumulative incidence of each cause in all groups together and with each left out.
 * @param groups one table for each group (32 in this project), with the same bins and causes
 * @returns one for each cause, in their order
 */
export function replicatedIncidences(groups: readonly LifeTable[]): ReplicatedIncidence[] {
  const table = mergeLifeTables(groups);
  const whole = cumulativeIncidence(table);
  const replicates = groups.map((group) =>
    // Of a few cases most groups have none.
    lifeTableSize(group) === 0 ? whole : cumulativeIncidence(lifeTableWithout(table, group)),
  );
  const known = followed(table);
  return whole.map((incidence, cause) => ({
    table,
    incidence,
    replicates: replicates.flatMap((replicate) => replicate[cause] ?? []),
    followed: known,
  }));
}

/**
 * Share that ended by a limit with Wilson's interval on the effective number `min(n, F(1 − F)/V)`, V from the replicates:
 * it stays within 0..1, and without censoring it is the interval of a kept rate.
 * @param limit in the unit of the bins
 * @param factor quantile of the t distribution
 * @param fallback finds the design effect where the replicates do not vary, at least 1
 * @returns null if nobody was followed up to the limit
 */
export function incidenceIntervalAt(
  from: ReplicatedIncidence,
  limit: number,
  factor: number,
  fallback = () => 1,
): IncidenceAt | null {
  if (!isFollowed(from.table, limit)) return null;
  const share = clamp(shareAt(from.incidence, limit));
  const replicates = sharesAt(from.replicates, limit);
  const n = followedTo(from, limit);
  return { share, n, replicates, ...wilson(share, effectiveNumber(share, n, replicates, fallback), factor) };
}

/**
 * A quantile of the time to an end with Woodruff's interval (Woodruff 1952): the interval of the share at the quantile,
 * read back through the cumulative incidence.
 * @param share 0..1, e.g. 0.5 for the median
 * @param factor quantile of the t distribution
 * @param fallback finds the design effect where the replicates do not vary, at least 1
 * @returns null if the share is never reached
 */
export function durationQuantileInterval(
  from: ReplicatedIncidence,
  share: number,
  factor: number,
  fallback = () => 1,
): DurationQuantile | null {
  const duration = durationAt(from.incidence, share);
  if (duration === null) return null;
  const replicates = sharesAt(from.replicates, duration);
  const reached = shareAt(from.incidence, duration);
  const n = effectiveNumber(reached, followedTo(from, duration), replicates, fallback);
  const reach = wilson(share, n, factor);
  return {
    duration,
    low: durationAt(from.incidence, reach.low) ?? duration,
    high: durationAt(from.incidence, reach.high),
  };
}

/**
 * Difference of two shares that ended by a limit, with an interval made from the two intervals and the correlation that
 * the replicates show, so that a customer may be on both sides (Zou & Donner 2008, method MOVER); within −1..1.
 * @param first with the groups in the same order as the second
 * @param second what is subtracted
 */
export function incidenceDifference(
  first: IncidenceAt,
  second: IncidenceAt,
): Interval & { readonly difference: number } {
  const difference = first.share - second.share;
  const shared = 2 * correlation(first.replicates, second.replicates);
  const reach = (one: number, other: number) =>
    Math.sqrt(Math.max(0, one * one + other * other - shared * one * other));
  return {
    difference,
    low: Math.max(-1, difference - reach(first.share - first.low, second.high - second.share)),
    high: Math.min(1, difference + reach(first.high - first.share, second.share - second.low)),
  };
}

/** The number of independent cases that would vary as much; never more than there are. */
function effectiveNumber(share: number, n: number, replicates: Float64Array, fallback: () => number): number {
  const variance = replicateCovariance(replicates, replicates);
  const binomial = share * (1 - share);
  return variance > 0 && binomial > 0 ? Math.min(n, binomial / variance) : n / Math.max(1, fallback());
}

function followedTo(from: ReplicatedIncidence, limit: number): number {
  const { bins, whole } = from.incidence;
  const before = bins.findLastIndex((bin) => (whole ? bin.high <= limit : bin.high < limit));
  return before < 0 ? lifeTableSize(from.table) : (from.followed[before] ?? 0);
}

function correlation(first: Float64Array, second: Float64Array): number {
  const scale = replicateCovariance(first, first) * replicateCovariance(second, second);
  return scale > 0 ? replicateCovariance(first, second) / Math.sqrt(scale) : 0;
}

function clamp(share: number): number {
  return Math.min(1, Math.max(0, share));
}
