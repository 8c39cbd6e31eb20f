import type { LifeTable } from "../../pipelines/stats/life-table.ts";
import { type Bin, quantileOfBins } from "../../pipelines/stats/quantile-of-bins.ts";
import type { Cube, Dimension } from "./cube.ts";
import { dimensions, type Filter } from "./view.ts";

/** Counts by a name, in bins of one unit, in ascending order. */
export interface Binned {
  readonly unit: string;
  /** Whether bins are whole days. */
  readonly whole: boolean;
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** For each name a count for each bin. */
  readonly counts: ReadonlyMap<string, Float64Array>;
}

/**
 * The bins of a cube under a filter, merged exactly: counts of the same bin add up.
 * @param cube with `unit`, `bin_low` and `bin_high`
 * @param name dimension whose values are counted apart: `verdict` or `cause`
 * @param count the count that is added up
 * @param flag a column of yes or no, if only the cells that say yes count
 * @returns null where a filter's dimension is not in the cube, or nothing is left
 */
export function binned(
  cube: Cube,
  filter: Filter,
  { name, count, flag }: { readonly name: string; readonly count: string; readonly flag?: string },
): Binned | null {
  const isLeft = leaving(cube, filter);
  const [lows, highs, counts] = [
    cube.numbers.get("bin_low"),
    cube.numbers.get("bin_high"),
    cube.counts.get(count),
  ];
  const names = cube.dimensions.get(name);
  const unit = cube.dimensions.get("unit");
  if (!isLeft || !lows || !highs || !counts || !names || !unit) return null;
  const only = flag === undefined ? null : (cube.flags.get(flag) ?? null);
  const main = mainUnit(unit, counts);
  const cells = Array.from({ length: cube.cells }, (_, cell) => cell).filter(
    (cell) => unit.codes[cell] === main && (only === null || only[cell] === 1) && isLeft(cell),
  );
  if (cells.length === 0) return null;
  const starts = [...new Set(cells.map((cell) => lows[cell] ?? 0))].toSorted((one, other) => one - other);
  const places = new Map(starts.map((low, place) => [low, place]));
  const high = new Float64Array(starts.length);
  const found = new Map(names.values.map((value) => [value, new Float64Array(starts.length)]));
  for (const cell of cells) {
    const place = places.get(lows[cell] ?? 0) ?? 0;
    high[place] = highs[cell] ?? 0;
    const into = found.get(names.values[names.codes[cell] ?? -1] ?? "");
    if (into) into[place] = (into[place] ?? 0) + (counts[cell] ?? 0);
  }
  const word = unit.values[main] ?? "days";
  return { unit: word, whole: word.endsWith("days"), low: Float64Array.from(starts), high, counts: found };
}

/** Whether a cell is let through; null where the cube lacks a dimension that the filter narrows. */
function leaving(cube: Cube, filter: Filter): ((cell: number) => boolean) | null {
  const named = dimensions.filter((name) => name !== "touchpoint" && filter[name] !== undefined);
  const rules = named.flatMap((name) => {
    const dimension = cube.dimensions.get(name);
    if (!dimension) return [];
    const allowed = dimension.values.map((value) => filter[name]?.includes(value) ?? true);
    return [{ codes: dimension.codes, allowed }];
  });
  if (rules.length < named.length) return null;
  return (cell) => rules.every(({ codes, allowed }) => allowed[codes[cell] ?? -1]);
}

/** The unit that most is counted in: promises of a day and of a time cannot be put on one axis. */
function mainUnit({ values, codes }: Dimension, counts: ArrayLike<number>): number {
  const sums = values.map(() => 0);
  codes.forEach((code, cell) => {
    sums[code] = (sums[code] ?? 0) + (counts[cell] ?? 0);
  });
  return sums.indexOf(Math.max(...sums));
}

/** All counts of each bin together. */
export function allBins({ low, high, counts }: Binned): Bin[] {
  return Array.from(low, (start, place) => ({
    low: start,
    high: high[place] ?? start,
    count: [...counts.values()].reduce((sum, column) => sum + (column[place] ?? 0), 0),
  }));
}

/** A median with Woodruff's interval (Woodruff 1952), on the number that the design effect leaves. */
export interface Median {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

/**
 * The median of binned values with its interval.
 * @param effect design effect, at least 1
 * @param factor quantile of the t distribution with 31 degrees of freedom
 */
export function medianOf(found: Binned, effect: number, factor: number): Median | null {
  const bins = allBins(found);
  const n = bins.reduce((sum, bin) => sum + bin.count, 0);
  const median = quantileOfBins(bins, 0.5, found.whole);
  if (median === null) return null;
  const half = factor * Math.sqrt((0.25 * Math.max(1, effect)) / n);
  const at = (share: number) => quantileOfBins(bins, Math.min(1, Math.max(0, share)), found.whole) ?? median;
  return { median, low: at(0.5 - half), high: at(0.5 + half) };
}

/** The causes by which a wait ends, in the order of a life table's events. */
export const causes = ["fulfilled", "failed", "released"] as const;

/** Counts of ends and of what was open when last seen, as a life table; tables of other cells add up to it. */
export function lifeTableOf({ low, high, whole, counts }: Binned): LifeTable {
  const of = (name: string) => counts.get(name) ?? new Float64Array(low.length);
  return {
    bins: Array.from(low, (start, place) => ({ low: start, high: high[place] ?? start })),
    whole,
    events: causes.map(of),
    censored: of("censored"),
  };
}
