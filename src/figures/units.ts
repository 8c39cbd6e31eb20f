import type { TimeUnit } from "../../pipelines/publish/published.ts";
import type { ShownUnit } from "../words/numbers.ts";

/** A bin as published. */
interface Bin {
  readonly bin_low: number;
  readonly bin_high: number;
  readonly pairs: number;
  readonly unit: TimeUnit;
}

/** A row in the unit in which it is drawn. */
export type Shown<Row> = Omit<Row, "unit"> & { readonly unit: ShownUnit };

/** Hours over which an axis is in days, and up to which it is in minutes. */
const hoursFrom = 2;
const daysFrom = 96;

/** The unit in which an axis over so many hours reads best, and how many hours it has. */
export function unitOver(hours: number): { unit: "days" | "hours" | "minutes"; perUnit: number } {
  if (hours > daysFrom) return { unit: "days", perUnit: 24 };
  return hours > hoursFrom ? { unit: "hours", perUnit: 1 } : { unit: "minutes", perUnit: 1 / 60 };
}

/** Bins in the unit that reads best: hours that reach over more than four days become days, those within two hours minutes. */
export function readableUnit<Row extends Bin>(
  bins: readonly Row[],
): { bins: readonly Shown<Row>[]; unit: ShownUnit; perUnit: number } {
  const published = bins[0]?.unit ?? "days";
  if (published !== "hours") return { bins, unit: published, perUnit: 1 };
  const { unit, perUnit } = unitOver(spread(bins));
  const shown = bins.map((bin) => ({
    ...bin,
    bin_low: inUnit(bin.bin_low, perUnit),
    bin_high: inUnit(bin.bin_high, perUnit),
    unit,
  }));
  return { bins: shown, unit, perUnit };
}

/** Hours in another unit, without the dust of the division, so that a whole minute is at the edge of its bar. */
export function inUnit(hours: number, perUnit: number): number {
  return Number((hours / perUnit).toFixed(9));
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
