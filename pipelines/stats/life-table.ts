import { type BinnedDistribution, durationAt, shareAt, type TimeBin } from "./binned-distribution.ts";

/** What ended in each bin of time since the start, by cause, and what was still open when last seen there; counts add. */
export interface LifeTable {
  /** In ascending order, not overlapping; bins in which nothing was counted may be left out. */
  readonly bins: readonly TimeBin[];
  /** Whether durations are whole days: then a bin holds the days from `low` to `high − 1`. */
  readonly whole: boolean;
  /** Ended: one array for each cause, with a count for each bin. */
  readonly events: readonly Float64Array[];
  /** Still open when last seen: a count for each bin; of whole days, the last that was seen to its end. */
  readonly censored: Float64Array;
}

/**
 * The table of all that is in any of the tables, which have the same bins and causes.
 * @throws RangeError without a table
 */
export function mergeLifeTables(tables: readonly LifeTable[]): LifeTable {
  const [first] = tables;
  if (!first) throw new RangeError("no life table");
  return combine(first, tables.slice(1), 1);
}

/** The table without a part of it (a group of a jackknife), which has the same bins and causes. */
export function lifeTableWithout(whole: LifeTable, part: LifeTable): LifeTable {
  return combine(whole, [part], -1);
}

/**
 * Cumulative incidence of each cause by the actuarial method: what is censored in a bin was at risk for half of it (on
 * average, of whole days, up to the end of its day), and the causes compete (Cutler & Ederer 1958; Aalen & Johansen 1978).
 * In bins of one day this is the Aalen–Johansen estimate itself; without censoring, the share of all that ended so.
 * @returns one distribution for each cause, 0..1; their sum is 1 − the share that is still open
 */
export function cumulativeIncidence(table: LifeTable): BinnedDistribution[] {
  const { bins, whole, events } = table;
  const weights = weightsOf(table);
  return events.map((counts) => {
    const shares = new Float64Array(bins.length);
    let reached = 0;
    for (let bin = 0; bin < shares.length; bin += 1) {
      reached += (weights[bin] ?? 0) * (counts[bin] ?? 0);
      shares[bin] = reached;
    }
    return { bins, whole, shares };
  });
}

/** What one end in a bin adds to the share of its cause: the share still open before it, by those exposed in it. */
function weightsOf({ bins, whole, events, censored }: LifeTable): Float64Array {
  const ended = new Float64Array(bins.length);
  for (const counts of events) add(ended, counts, 1);
  const weights = new Float64Array(bins.length);
  let atRisk = lifeTableSize({ events, censored });
  let open = 1;
  for (let bin = 0; bin < weights.length; bin += 1) {
    const gone = censored[bin] ?? 0;
    const count = ended[bin] ?? 0;
    if (count > 0) {
      const exposed = atRisk - gone * (1 - exposure(bins[bin], whole));
      weights[bin] = open / exposed;
      open *= 1 - count / exposed;
    }
    atRisk -= count + gone;
  }
  return weights;
}

/** How many are counted in a table. */
export function lifeTableSize({ events, censored }: Pick<LifeTable, "events" | "censored">): number {
  return sum(censored) + events.reduce((total, counts) => total + sum(counts), 0);
}

/**
 * How many are known to have ended or not by the end of each bin: all but those censored up to there.
 * @returns a count for each bin
 */
export function followed(table: LifeTable): Float64Array {
  let known = lifeTableSize(table);
  return table.censored.map((gone) => {
    known -= gone;
    return known;
  });
}

/**
 * Share that ended by a limit from a cause.
 * @param cause index among the causes
 * @param limit in the unit of the bins
 * @returns 0..1; null if something was still open and nobody was followed up to the limit
 */
export function incidenceAt(table: LifeTable, cause: number, limit: number): number | null {
  const distribution = cumulativeIncidence(table)[cause];
  return distribution && isFollowed(table, limit) ? shareAt(distribution, limit) : null;
}

/**
 * The smallest duration by which a share of all has ended from a cause; whole days without interpolation.
 * @param cause index among the causes
 * @param share 0..1
 * @returns null if that share is never reached
 */
export function incidenceQuantile(table: LifeTable, cause: number, share: number): number | null {
  const distribution = cumulativeIncidence(table)[cause];
  return distribution ? durationAt(distribution, share) : null;
}

/** Whether the share that ended by a limit is known: something was seen there or later, or nothing was still open. */
export function isFollowed(table: LifeTable, limit: number): boolean {
  const { bins, whole, events, censored } = table;
  const used = (bin: number) => (censored[bin] ?? 0) > 0 || events.some((counts) => (counts[bin] ?? 0) > 0);
  const last = bins.findLastIndex((_, bin) => used(bin));
  const end = bins[last]?.high;
  if (end === undefined) return false;
  return (whole ? Math.floor(limit) + 1 : limit) <= end || (censored[last] ?? 0) === 0;
}

/** Share of its last bin for which what is censored was at risk. */
function exposure(bin: TimeBin | undefined, whole: boolean): number {
  return bin && whole ? (1 + 1 / (bin.high - bin.low)) / 2 : 1 / 2;
}

function combine(first: LifeTable, others: readonly LifeTable[], sign: number): LifeTable {
  const censored = first.censored.slice();
  const events = first.events.map((counts) => counts.slice());
  for (const other of others) {
    add(censored, other.censored, sign);
    events.forEach((counts, cause) => {
      add(counts, other.events[cause], sign);
    });
  }
  return { bins: first.bins, whole: first.whole, events, censored };
}

function add(into: Float64Array, counts: Float64Array | undefined, sign: number): void {
  if (counts?.length !== into.length) throw new RangeError("life tables with different bins");
  for (let bin = 0; bin < into.length; bin += 1) into[bin] = (into[bin] ?? 0) + sign * (counts[bin] ?? 0);
}

function sum(counts: Float64Array): number {
  let total = 0;
  for (let bin = 0; bin < counts.length; bin += 1) total += counts[bin] ?? 0;
  return total;
}
