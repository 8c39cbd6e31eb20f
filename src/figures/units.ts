import type { TimeUnit } from "../../pipelines/publish/published.ts";

/** A bin as published. */
interface Bin {
  readonly bin_low: number;
  readonly bin_high: number;
  readonly pairs: number;
  readonly unit: TimeUnit;
}

/** Bins in the unit that reads best: hours that reach over more than four days become days. */
export function readableUnit<Row extends Bin>(
  bins: readonly Row[],
): { bins: readonly Row[]; unit: TimeUnit; perUnit: number } {
  const unit = bins[0]?.unit ?? "days";
  if (unit !== "hours" || spread(bins) <= 96) return { bins, unit, perUnit: 1 };
  const days = bins.map((bin) => ({
    ...bin,
    bin_low: bin.bin_low / 24,
    bin_high: bin.bin_high / 24,
    unit: "days" as const,
  }));
  return { bins: days, unit: "days", perUnit: 24 };
}

/** How far the middle nine tenths of the pairs reach. */
function spread(bins: readonly Bin[]): number {
  const sorted = bins.toSorted((one, other) => one.bin_low - other.bin_low);
  const all = sorted.reduce((sum, bin) => sum + bin.pairs, 0);
  let seen = 0;
  const inner = sorted.filter((bin) => {
    seen += bin.pairs;
    return seen >= all * 0.05 && seen <= all * 0.95;
  });
  return (inner.at(-1)?.bin_high ?? 0) - (inner[0]?.bin_low ?? 0);
}
