import type { Interval } from "./interval.ts";

/** A mean with its interval and the variance behind it, in the unit of what was measured. */
export interface Mean extends Interval {
  readonly mean: number;
  readonly n: number;
  /** Of the mean, in its unit squared. */
  readonly variance: number;
  /** By how much the variance exceeds that of independent values; at least 1. */
  readonly designEffect: number;
}

/**
 * Interval of the mean of clustered values: the variance from replicates, but never less than independent values would give;
 * where the replicates do not vary, that of independent values times a design effect (as for rates, METRICS section 0).
 * @param sum of the values
 * @param squares sum of their squares
 * @param n how many, at least 2 for there to be an interval
 * @param variance of the mean, from replicates
 * @param fallback design effect where that variance is 0, at least 1
 * @param factor quantile of the t distribution
 * @returns null for fewer than two values
 */
export function meanInterval(
  sum: number,
  squares: number,
  n: number,
  variance: number,
  fallback: number,
  factor: number,
): Mean | null {
  if (n < 2) return null;
  const mean = sum / n;
  const independent = Math.max(0, squares - sum * mean) / (n - 1) / n;
  const clustered = variance > 0 ? Math.max(variance, independent) : independent * Math.max(1, fallback);
  const half = factor * Math.sqrt(clustered);
  const designEffect = independent > 0 ? clustered / independent : 1;
  return { mean, n, variance: clustered, designEffect, low: mean - half, high: mean + half };
}
