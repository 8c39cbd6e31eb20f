/**
 * Holm's step-down adjustment of a family of p-values (Holm 1979).
 * @param probabilities each 0..1, in any order
 * @returns adjusted values in the same order
 * @throws RangeError for a value outside 0..1
 */
export function holm(probabilities: readonly number[]): number[] {
  const wrong = probabilities.find((value) => !(value >= 0 && value <= 1));
  if (wrong !== undefined) throw new RangeError(`invalid probability: ${wrong}`);
  const order = probabilities
    .map((_, index) => index)
    .sort((a, b) => (probabilities[a] ?? 0) - (probabilities[b] ?? 0));
  const adjusted = new Array<number>(probabilities.length).fill(1);
  let highest = 0;
  order.forEach((index, rank) => {
    highest = Math.max(highest, Math.min(1, (probabilities[index] ?? 1) * (probabilities.length - rank)));
    adjusted[index] = highest;
  });
  return adjusted;
}
