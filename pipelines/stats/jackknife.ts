import { replicateCovariance } from "./replicate-covariance.ts";

/** A number and what it is recomputed from with each group left out. */
export interface Replicated {
  readonly estimate: number;
  /** Variance of the estimate, in its unit squared. */
  readonly variance: number;
}

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
  estimator: (sums: readonly number[]) => number | null,
): Replicated | null {
  const estimate = estimator(total);
  if (estimate === null) return null;
  const left = total.slice();
  const replicates = new Float64Array(groups.length);
  for (const [index, group] of groups.entries()) {
    replicates[index] = estimate;
    // Of a few cases most groups have none.
    if (group.every((sum) => sum === 0)) continue;
    for (let sum = 0; sum < left.length; sum += 1) left[sum] = (total[sum] ?? 0) - (group[sum] ?? 0);
    replicates[index] = estimator(left) ?? estimate;
  }
  return { estimate, variance: replicateCovariance(replicates, replicates) };
}
