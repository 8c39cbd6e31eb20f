/**
 * By how much a share's variance exceeds the binomial one (Kish 1965); 1 for a share of 0 or 1 and never below 1.
 * @param share 0..1
 * @param n what it rests on
 * @param variance of the share, from replicates
 */
export function designEffect(share: number, n: number, variance: number): number {
  const binomial = (share * (1 - share)) / n;
  return binomial > 0 ? Math.max(1, variance / binomial) : 1;
}
