/**
 * Covariance of two estimates from their recomputed values with each group left out, `(G − 1) / G · Σ (θ₋ⱼ − θ̄)(φ₋ⱼ − φ̄)`;
 * of an estimate with itself, its variance (Kott 2001; METRICS section 0).
 * @param first one value for each group left out
 * @param second of the same groups in the same order
 */
export function replicateCovariance(first: ArrayLike<number>, second: ArrayLike<number>): number {
  const count = first.length;
  const [one, other] = [mean(first), mean(second)];
  let products = 0;
  for (let group = 0; group < count; group += 1)
    products += ((first[group] ?? one) - one) * ((second[group] ?? other) - other);
  return ((count - 1) / count) * products;
}

function mean(values: ArrayLike<number>): number {
  let sum = 0;
  for (let index = 0; index < values.length; index += 1) sum += values[index] ?? 0;
  return sum / values.length;
}
