import type { Engine, Row } from "../engine/engine.ts";
import type { Interval } from "../stats/interval.ts";
import { medianInterval } from "../stats/median-interval.ts";
import { type NumberedGroups, numberedGroups } from "./numbered-groups.ts";
import { groupCount } from "./replicates.ts";

/** How many values a group of a cluster has in a bin. */
interface Count {
  readonly cluster: number;
  readonly group: number;
  readonly low: number;
  readonly high: number;
  readonly values: number;
}

/** The median of a cell with its widest interval over the declared clusters, and how many values it rests on. */
export interface Median extends Interval {
  readonly median: number;
  readonly n: number;
}

/** A cell of a cube of bins: its key, and its median; null if it holds nothing. */
export interface MedianCell {
  readonly row: Row;
  readonly median: Median | null;
}

/** Which cube of bins (grain: key, `bin_low`, `cluster`, `cluster_group`) medians are read from. */
export interface BinnedCube {
  readonly cube: string;
  /** Columns that name a cell. */
  readonly key: readonly string[];
  /** The column that counts. */
  readonly count: string;
}

/**
 * The median of each cell of a cube of bins.
 * @param isWhole whether the bins of a cell are whole days
 * @param factor by how much a standard error is multiplied for the interval
 */
export async function mediansOf(
  engine: Engine,
  { cube, key, count }: BinnedCube,
  isWhole: (row: Row) => boolean,
  factor: number,
): Promise<MedianCell[]> {
  const numbered = await numberedGroups(engine, cube, key, ["bin_low", "bin_high", count]);
  const counts = countsOf(numbered, count);
  return numbered.cells.map((row, cell) => ({
    row,
    median: widestMedian(counts[cell] ?? [], isWhole(row), factor),
  }));
}

/** The counts of each cell. */
function countsOf({ cells, columns }: NumberedGroups, count: string): Count[][] {
  const found: Count[][] = cells.map(() => []);
  const [cluster, group] = [columns("cluster"), columns("cluster_group")];
  const [low, high, values] = [columns("bin_low"), columns("bin_high"), columns(count)];
  columns("cell").forEach((cell, row) => {
    found[Number(cell)]?.push({
      cluster: Number(cluster[row]),
      group: Number(group[row]),
      low: Number(low[row]),
      high: Number(high[row]),
      values: Number(values[row]),
    });
  });
  return found;
}

function widestMedian(cell: readonly Count[], whole: boolean, factor: number): Median | null {
  const highs = new Map(cell.map(({ low, high }) => [low, high]));
  const lows = [...highs.keys()].sort((a, b) => a - b);
  const place = new Map(lows.map((low, index) => [low, index]));
  const found = [...Map.groupBy(cell, ({ cluster }) => cluster).values()].flatMap((own) => {
    const groups = Array.from({ length: groupCount }, () => new Array<number>(lows.length).fill(0));
    const counts = new Array<number>(lows.length).fill(0);
    for (const { low, group, values } of own) {
      const index = place.get(low) ?? 0;
      const into = groups[group];
      if (into) into[index] = (into[index] ?? 0) + values;
      counts[index] = (counts[index] ?? 0) + values;
    }
    const bins = lows.map((low, index) => ({ low, high: highs.get(low) ?? low, count: counts[index] ?? 0 }));
    const interval = medianInterval(bins, groups, factor, whole);
    return interval ? [{ ...interval, n: counts.reduce((sum, count) => sum + count, 0) }] : [];
  });
  return found.sort((a, b) => b.high - b.low - (a.high - a.low))[0] ?? null;
}
