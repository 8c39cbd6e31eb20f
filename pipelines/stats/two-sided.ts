import cdf from "@stdlib/stats-base-dists-t-cdf";

/**
 * Two-sided p-value of an estimate against zero.
 * @param estimate in any unit
 * @param standardError in the same unit, at least 0
 * @param degrees degrees of freedom
 */
export function twoSided(estimate: number, standardError: number, degrees: number): number {
  if (standardError === 0) return estimate === 0 ? 1 : 0;
  return Math.min(1, 2 * cdf(-Math.abs(estimate / standardError), degrees));
}
