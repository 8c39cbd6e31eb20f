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

/** The narrowest bar that draws a range in at most so many bars and cuts no bin. */
export function barWidth(bins: readonly Bin[], range: number, most: number): number {
  const inside = bins.filter((bin) => Math.abs(bin.bin_low) < range);
  const widest = Math.max(...inside.map((bin) => bin.bin_high - bin.bin_low).filter(Number.isFinite), 0);
  return steps.find((step) => step >= widest && range / step <= most) ?? Math.max(widest, range / most);
}

/** Durations as at most `most` bars for each measure, up to the edge that holds `share` of them; what lies beyond is counted. */
export function inBars<Row extends Bin & { readonly measure: "promised" | "actual" }>(
  rows: readonly Row[],
  most: number,
  share: number,
): { bars: (Bar & { measure: Row["measure"] })[]; beyond: { from: number; pairs: number } | null } {
  const reach = Math.max(
    ...(["promised", "actual"] as const).map((name) =>
      edge(
        rows.filter((row) => row.measure === name),
        share,
      ),
    ),
  );
  const width = barWidth(rows, reach, most);
  const end = Math.ceil(reach / width) * width;
  const inside = rows.filter((row) => row.bin_low < end);
  const groups = Map.groupBy(inside, (row) => `${row.measure} ${Math.floor(row.bin_low / width)}`);
  const bars = [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const from = Math.floor(first.bin_low / width) * width;
    return [{ measure: first.measure, from, to: from + width, pairs: sum(group) }];
  });
  const beyond = sum(rows.filter((row) => row.bin_low >= end));
  return {
    bars: bars.toSorted((one, other) => other.measure.localeCompare(one.measure) || one.from - other.from),
    beyond: beyond > 0 ? { from: end, pairs: beyond } : null,
  };
}

/** How many pairs some bins hold together. */
export function sum(bins: readonly { readonly pairs: number }[]): number {
  return bins.reduce((total, bin) => total + bin.pairs, 0);
}
