/** Counts in bins, in ascending order; a bin holds `low <= value < high`. */
export interface Bin {
  readonly low: number;
  readonly high: number;
  readonly count: number;
}

/**
 * The smallest value below or at which a share of the counted values lies: the bin's own value for whole days,
 * geometric interpolation inside a logarithmic bin.
 * @param bins in ascending order
 * @param share 0..1
 * @param whole whether bins are whole days
 * @returns null if nothing was counted
 * @throws RangeError for a share outside 0..1
 */
export function quantileOfBins(bins: readonly Bin[], share: number, whole: boolean): number | null {
  if (!(share >= 0 && share <= 1)) throw new RangeError(`invalid share: ${share}`);
  const total = bins.reduce((sum, bin) => sum + bin.count, 0);
  if (total <= 0) return null;
  const wanted = share * total;
  let below = 0;
  for (const bin of bins) {
    if (bin.count > 0 && below + bin.count >= wanted)
      return whole ? bin.low : inside(bin, (wanted - below) / bin.count);
    below += bin.count;
  }
  return bins.at(-1)?.low ?? null;
}

function inside(bin: Bin, share: number): number {
  return bin.low > 0 ? bin.low * (bin.high / bin.low) ** share : bin.low;
}
