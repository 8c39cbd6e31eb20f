import { replicateCovariance } from "./replicate-covariance.ts";

/** A number and what it is recomputed from with each group left out. */
export interface Replicated {
  readonly estimate: number;
  /** Variance of the estimate, in its unit squared. */
  readonly variance: number;
}

/** One of the sums, by its place: those that an estimate does not need are not computed. */
export type SumAt = (place: number) => number;

/**
 * Delete-a-group jackknife: `V = (G − 1) / G · Σ (θ₋ⱼ − θ̄)²` (Kott 2001; METRICS section 0).
 * @param total sums over all groups
 * @param groups the same sums for each group; the group is left out by subtraction
 * @param estimator what is computed from sums; null where it cannot be
 * @returns null if the estimate itself cannot be computed
 */
export function jackknife(
  total: readonly number[],
  groups: readonly (readonly number[])[],
  estimator: (sum: SumAt) => number | null,
): Replicated | null {
  const estimate = estimator((place) => total[place] ?? 0);
  if (estimate === null) return null;
  const replicates = new Float64Array(groups.length);
  for (const [index, group] of groups.entries())
    replicates[index] = estimator((place) => (total[place] ?? 0) - (group[place] ?? 0)) ?? estimate;
  return { estimate, variance: replicateCovariance(replicates, replicates) };
}
