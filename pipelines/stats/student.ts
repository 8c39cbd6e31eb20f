import quantile from "@stdlib/stats-base-dists-t-quantile";

/**
 * The factor by which a standard error is multiplied for a two-sided interval.
 * @param confidence in 0..1
 * @param degrees degrees of freedom, above 0
 * @throws RangeError for a confidence outside 0..1
 */
export function studentFactor(confidence: number, degrees: number): number {
  if (!(confidence > 0 && confidence < 1)) throw new RangeError(`invalid confidence: ${confidence}`);
  return quantile((1 + confidence) / 2, degrees);
}
