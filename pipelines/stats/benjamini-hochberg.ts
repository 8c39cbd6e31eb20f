/**
 * Adjustment of a family of p-values that bounds the share of false discoveries (Benjamini & Hochberg 1995).
 * @param probabilities each 0..1, in any order
 * @returns adjusted values in the same order; those at most q are discoveries of which a share q may be false
 * @throws RangeError for a value outside 0..1
 */
export function benjaminiHochberg(probabilities: readonly number[]): number[] {
  const wrong = probabilities.find((value) => !(value >= 0 && value <= 1));
  if (wrong !== undefined) throw new RangeError(`invalid probability: ${wrong}`);
  const order = probabilities
    .map((_, index) => index)
    .sort((a, b) => (probabilities[b] ?? 0) - (probabilities[a] ?? 0));
  const adjusted = new Array<number>(probabilities.length).fill(1);
  let lowest = 1;
  order.forEach((index, rank) => {
    const place = probabilities.length - rank;
    lowest = Math.min(lowest, ((probabilities[index] ?? 1) * probabilities.length) / place);
    adjusted[index] = lowest;
  });
  return adjusted;
}
