/** One bin of time since the start; it holds `low <= duration < high`. */
export interface TimeBin {
  readonly low: number;
  readonly high: number;
}

/** A share that only grows with time, known at the end of each bin. */
export interface BinnedDistribution {
  /** In ascending order, not overlapping; bins in which nothing happened may be left out. */
  readonly bins: readonly TimeBin[];
  /** Whether durations are whole days: then a bin holds the days from `low` to `high − 1`. */
  readonly whole: boolean;
  /** 0..1 at the end of each bin. */
  readonly shares: Float64Array;
}

/** Guards a comparison of products of fractions against rounding in the last digits. */
const rounding = 1e-12;

/**
 * The share at or below a limit; inside a bin by days (whole days), by the logarithm of time (bins above 0), or by time.
 * @param limit in the unit of the bins; a broken number of whole days counts as the day it lies in
 */
export function shareAt(distribution: BinnedDistribution, limit: number): number {
  return shareAtPlace(distribution, placeOf(distribution, limit));
}

/** The shares at or below a limit in distributions over the same bins, in their order; see `shareAt`. */
export function sharesAt(distributions: readonly BinnedDistribution[], limit: number): Float64Array {
  const shares = new Float64Array(distributions.length);
  const [first] = distributions;
  if (!first) return shares;
  const place = placeOf(first, limit);
  for (const [index, distribution] of distributions.entries())
    shares[index] = shareAtPlace(distribution, place);
  return shares;
}

/**
 * The smallest duration by which a share is reached: a whole day is never interpolated and of a bin of several days it is
 * the last, by which the share is surely reached; other bins are read at the place that `shareAt` gives the share.
 * @param share 0..1
 * @returns null if it is never reached
 * @throws RangeError for a share outside 0..1
 */
export function durationAt({ bins, whole, shares }: BinnedDistribution, share: number): number | null {
  if (!(share >= 0 && share <= 1)) throw new RangeError(`invalid share: ${share}`);
  const index = shares.findIndex((reached) => reached > 0 && reached >= share - rounding);
  const bin = bins[index];
  if (!bin) return null;
  if (whole) return bin.high - 1;
  const before = shares[index - 1] ?? 0;
  const part = (share - before) / ((shares[index] ?? before) - before) || 0;
  return inside(bin, Math.min(1, Math.max(0, part)));
}

/** Where a limit lies among bins. */
interface Place {
  readonly index: number;
  /** Of the bin, 0..1. */
  readonly part: number;
}

function placeOf({ bins, whole }: BinnedDistribution, limit: number): Place {
  const index = firstBin(bins, (bin) => bin.high > limit);
  const bin = bins[index];
  return { index, part: bin ? portion(bin, whole, limit) : 0 };
}

function shareAtPlace({ shares }: BinnedDistribution, { index, part }: Place): number {
  const before = shares[index - 1] ?? 0;
  return before + part * ((shares[index] ?? before) - before);
}

function portion(bin: TimeBin, whole: boolean, limit: number): number {
  if (whole) return clamp((Math.floor(limit) + 1 - bin.low) / (bin.high - bin.low));
  if (limit <= bin.low) return 0;
  if (bin.low > 0) return clamp(Math.log(limit / bin.low) / Math.log(bin.high / bin.low));
  return clamp((limit - bin.low) / (bin.high - bin.low));
}

function inside(bin: TimeBin, part: number): number {
  return bin.low > 0 ? bin.low * (bin.high / bin.low) ** part : bin.low + part * (bin.high - bin.low);
}

/** Bins ascend, so the first that fits is found by halving. */
function firstBin(bins: readonly TimeBin[], fits: (bin: TimeBin) => boolean): number {
  let [low, high] = [0, bins.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const bin = bins[middle];
    if (bin && fits(bin)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function clamp(share: number): number {
  return Math.min(1, Math.max(0, share));
}
