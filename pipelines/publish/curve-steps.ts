import { cumulativeIncidence, type LifeTable, lifeTableSize, mergeLifeTables } from "../stats/life-table.ts";

/** A time at which a curve is shown. */
export interface CurveStep {
  /** By the end of this bin: a whole day, or where it ends. */
  readonly time: number;
  /** Still open and followed after it. */
  readonly atRisk: number;
}

/** A step is shown where the share of one way of ending has moved by so much. */
const leastMove = 0.01;

/**
 * The times at which curves are shown: where some share has moved by a point since the last one, at the limit, and at
 * the end. Between two of them, and after the last, nobody ended in a way or left the record, or people of at least
 * `minimumCell` groups did.
 * @param groups the table of each group of customers
 * @param end until when waits are followed
 * @param limit a time that is always shown if there are people enough
 */
export function curveSteps(
  groups: readonly LifeTable[],
  end: number,
  limit: number | null,
  minimumCell: number,
): CurveStep[] {
  const table = mergeLifeTables(groups);
  const shares = cumulativeIncidence(table).map((distribution) => distribution.shares);
  const after = openAfter(table);
  const enough = enoughPeople(groups, minimumCell);
  const times = timesOf(table, limit);
  const last = times.findLastIndex((time) => time <= end);
  const steps: number[] = [];
  for (let bin = 0; bin <= last; bin += 1) {
    const from = steps.at(-1) ?? -1;
    const moved = Math.max(...shares.map((share) => (share[bin] ?? 0) - (from < 0 ? 0 : (share[from] ?? 0))));
    const isWanted = moved >= leastMove || times[bin] === limit || bin === last;
    if (isWanted && enough(from + 1, bin)) steps.push(bin);
  }
  while (steps.length > 0 && !enough((steps.at(-1) ?? 0) + 1, times.length - 1)) steps.pop();
  return steps.map((bin) => ({ time: times[bin] ?? 0, atRisk: after[bin] ?? 0 }));
}

/** When bins end; the one after which nothing ended until the limit, at the limit. */
function timesOf({ bins, whole }: LifeTable, limit: number | null): number[] {
  const times = bins.map((bin) => (whole ? bin.high - 1 : bin.high));
  if (limit === null) return times;
  const before = times.findLastIndex((time) => time <= limit);
  const next = bins[before + 1];
  if (before >= 0 && (next === undefined || next.low >= limit)) times[before] = limit;
  return times;
}

function openAfter({ bins, events, censored }: LifeTable): number[] {
  let open = lifeTableSize({ events, censored });
  return bins.map((_, bin) => {
    open -= (censored[bin] ?? 0) + events.reduce((sum, counts) => sum + (counts[bin] ?? 0), 0);
    return open;
  });
}

/** Whether in some bins each way to leave was taken by nobody, or by people of enough groups. */
function enoughPeople(groups: readonly LifeTable[], minimumCell: number) {
  return (first: number, last: number): boolean => {
    const counts = groups.map(({ events, censored }) =>
      [...events, censored].map((way) => way.subarray(first, last + 1).some((count) => count > 0)),
    );
    const ways = counts[0]?.map((_, way) => counts.filter((group) => group[way]).length) ?? [];
    return ways.every((people) => people === 0 || people >= minimumCell);
  };
}
