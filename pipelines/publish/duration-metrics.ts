import type { Engine, Row } from "../engine/engine.ts";
import { medianInterval } from "../stats/median-interval.ts";
import { metric, type Place } from "./metric.ts";
import { type NumberedGroups, numberedGroups } from "./numbered-groups.ts";
import type { MetricRow } from "./published.ts";
import { groupCount } from "./replicates.ts";

/** How many pairs a group of a cluster has in a bin. */
interface Count {
  readonly cluster: number;
  readonly group: number;
  readonly low: number;
  readonly high: number;
  readonly pairs: number;
}

/** Medians of the promised and the actual duration of what was fulfilled, in all and by month. */
export async function durationMetrics(engine: Engine, place: (row: Row) => Place): Promise<MetricRow[]> {
  const numbered = await numberedGroups(
    engine,
    "duration_groups",
    ["touchpoint", "version", "dimension", "value", "measure", "unit"],
    ["bin_low", "bin_high", "pairs"],
  );
  const counts = countsOf(numbered);
  return numbered.cells.flatMap((row, cell) => {
    const here = place(row);
    const unit = String(row.unit);
    const found = widestMedian(counts[cell] ?? [], unit.endsWith("days"), here.factor);
    if (!found) return [];
    const { median: value, low, high, n } = found;
    return [metric(here, { metric: `${String(row.measure)}_duration`, value, unit, low, high, n })];
  });
}

/** The counts of each cell. */
function countsOf({ cells, columns }: NumberedGroups): Count[][] {
  const found: Count[][] = cells.map(() => []);
  const [cluster, group] = [columns("cluster"), columns("cluster_group")];
  const [low, high, pairs] = [columns("bin_low"), columns("bin_high"), columns("pairs")];
  columns("cell").forEach((cell, row) => {
    found[Number(cell)]?.push({
      cluster: Number(cluster[row]),
      group: Number(group[row]),
      low: Number(low[row]),
      high: Number(high[row]),
      pairs: Number(pairs[row]),
    });
  });
  return found;
}

function widestMedian(cell: readonly Count[], whole: boolean, factor: number) {
  const highs = new Map(cell.map(({ low, high }) => [low, high]));
  const lows = [...highs.keys()].sort((a, b) => a - b);
  const place = new Map(lows.map((low, index) => [low, index]));
  const found = [...Map.groupBy(cell, ({ cluster }) => cluster).values()].flatMap((own) => {
    const groups = Array.from({ length: groupCount }, () => new Array<number>(lows.length).fill(0));
    const counts = new Array<number>(lows.length).fill(0);
    for (const { low, group, pairs } of own) {
      const index = place.get(low) ?? 0;
      const into = groups[group];
      if (into) into[index] = (into[index] ?? 0) + pairs;
      counts[index] = (counts[index] ?? 0) + pairs;
    }
    const bins = lows.map((low, index) => ({ low, high: highs.get(low) ?? low, count: counts[index] ?? 0 }));
    const interval = medianInterval(bins, groups, factor, whole);
    return interval ? [{ ...interval, n: counts.reduce((sum, count) => sum + count, 0) }] : [];
  });
  return found.sort((a, b) => b.high - b.low - (a.high - a.low))[0];
}
