/** A bin as published: how many pairs have `bin_low <= value < bin_high`. */
interface Bin {
  readonly bin_low: number;
  readonly bin_high: number;
  readonly pairs: number;
}

/** A bar of a picture: bins next to each other, added up. */
interface Bar {
  readonly from: number;
  readonly to: number;
  readonly pairs: number;
}

/** The widths that bars may have, from narrow to wide, in the unit of the bins. */
const steps = [0.25, 0.5, 1, 2, 3, 4, 6, 12, 24, 48, 72, 168, 336];

/** The value below which a share of all pairs lies, at the edge of a bin. */
export function edge(bins: readonly Bin[], share: number): number {
  const sorted = bins.toSorted((one, other) => one.bin_low - other.bin_low);
  const all = sum(sorted);
  let seen = 0;
  for (const bin of sorted) {
    seen += bin.pairs;
    if (seen >= all * share) return bin.bin_high;
  }
  return sorted.at(-1)?.bin_high ?? 0;
}

/**
 * The bins of the usual width. A build for publication joins thin bins at the ends into wide ones, which belong to the
 * bars at the ends and may not widen all the others.
 */
export function usual<Row extends Bin>(bins: readonly Row[]): readonly Row[] {
  const widths = bins.toSorted((one, other) => width(one) - width(other));
  const half = sum(bins) / 2;
  let seen = 0;
  const middle = widths.find((bin) => {
    seen += bin.pairs;
    return seen >= half;
  });
  // Bins of durations grow by a twentieth; those are usual too.
  const isUsual = (bin: Bin) =>
    width(bin) <= Math.max(2 * width(middle ?? bin), 0.06 * Math.abs(bin.bin_low));
  return bins.filter(isUsual);
}

function width(bin: Bin): number {
  return bin.bin_high - bin.bin_low;
}

/** The narrowest bar that draws a range in at most so many bars and cuts no bin; of bins that are all as wide, it holds whole ones. */
export function barWidth(bins: readonly Bin[], range: number, most: number): number {
  const inside = bins.filter((bin) => Math.abs(bin.bin_low) < range);
  const widths = inside.map(width);
  const widest = Math.max(...widths, 0);
  const least = Math.max(widest, range / most);
  const areAlike = widest > 0 && widest - Math.min(...widths) < 1e-6;
  const isWhole = (step: number) => !areAlike || Math.abs(step / widest - Math.round(step / widest)) < 1e-6;
  const whole = areAlike ? Math.ceil(least / widest - 1e-6) * widest : least;
  return steps.find((step) => step >= least && isWhole(step)) ?? whole;
}

/**
 * Durations as at most `most` bars for each measure, up to the edge that holds `share` of them; what lies beyond is counted.
 * A bin that begins in a bar is in it as a whole, and so the bar ends where that bin does.
 */
export function inBars<Row extends Bin & { readonly measure: "promised" | "actual" }>(
  rows: readonly Row[],
  most: number,
  share: number,
): Record<"bars" | "beyond", (Bar & { measure: Row["measure"] })[]> {
  const even = usual(rows);
  const reach = Math.max(
    ...(["promised", "actual"] as const).map((name) =>
      edge(
        even.filter((row) => row.measure === name),
        share,
      ),
    ),
  );
  const step = barWidth(even, reach, most);
  const end = Math.ceil(reach / step) * step;
  const place = (row: Bin) => Math.floor(row.bin_low / step);
  const start = (at: number) => {
    const before = even.filter((row) => place(row) === at - 1).map((row) => row.bin_high);
    return Number(Math.max(at * step, ...before).toFixed(step < 1 ? 2 : 1));
  };
  const [inside, outside] = [
    rows.filter((row) => row.bin_low < end),
    rows.filter((row) => row.bin_low >= end),
  ];
  const groups = Map.groupBy(inside, (row) => `${row.measure} ${place(row)}`);
  const bars = [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const [from, to] = [start(place(first)), start(place(first) + 1)];
    return [{ measure: first.measure, from, to, pairs: sum(group) }];
  });
  const beyond = [...Map.groupBy(outside, (row) => row.measure)].map(([measure, own]) => ({
    ...{ measure, from: start(Math.round(end / step)) },
    ...{ to: Math.max(...own.map((row) => row.bin_high)), pairs: sum(own) },
  }));
  const order = (one: (typeof bars)[number], other: (typeof bars)[number]) =>
    other.measure.localeCompare(one.measure) || one.from - other.from;
  return { bars: bars.toSorted(order), beyond: beyond.toSorted(order) };
}

/** How many pairs some bins hold together. */
export function sum(bins: readonly { readonly pairs: number }[]): number {
  return bins.reduce((total, bin) => total + bin.pairs, 0);
}

/** Digits after the point that the ends of bars need, none rounded away; three at most. */
export function placesOf(bars: readonly Pick<Bar, "from" | "to">[]): number {
  const ends = bars.flatMap(({ from, to }) => [from, to]);
  return Math.max(0, ...ends.map((end) => String(Number(end.toFixed(3))).split(".")[1]?.length ?? 0));
}
