import type { Engine, Row } from "../engine/engine.ts";
import { medianInterval } from "../stats/median-interval.ts";
import { metric, type Place } from "./metric.ts";
import type { MetricRow } from "./published.ts";
import { groupCount } from "./replicates.ts";

/** Medians of the promised and the actual duration of what was fulfilled, in all and by month. */
export async function durationMetrics(engine: Engine, place: (row: Row) => Place): Promise<MetricRow[]> {
  const rows = await engine.rows(
    "select * from duration_groups where cluster in (select cluster from workspace.clusters) order by touchpoint, version, dimension, value, measure, bin_low",
  );
  const cells = Map.groupBy(rows, (row) =>
    JSON.stringify(["touchpoint", "version", "dimension", "value", "measure"].map((column) => row[column])),
  );
  return [...cells.values()].flatMap((cell) => {
    const [row] = cell;
    if (!row) return [];
    const here = place(row);
    const found = widestMedian(cell, String(row.unit).endsWith("days"), here.factor);
    if (!found) return [];
    return [
      metric(here, {
        metric: `${String(row.measure)}_duration`,
        value: found.median,
        unit: String(row.unit),
        low: found.low,
        high: found.high,
        n: found.n,
      }),
    ];
  });
}

function widestMedian(cell: readonly Row[], whole: boolean, factor: number) {
  const lows = [...new Set(cell.map((row) => Number(row.bin_low)))].sort((a, b) => a - b);
  const place = new Map(lows.map((low, index) => [low, index]));
  const highs = new Map(cell.map((row) => [Number(row.bin_low), Number(row.bin_high)]));
  const found = [...Map.groupBy(cell, (row) => String(row.cluster)).values()].flatMap((rows) => {
    const groups = Array.from({ length: groupCount }, () => new Array<number>(lows.length).fill(0));
    const counts = new Array<number>(lows.length).fill(0);
    for (const row of rows) {
      const index = place.get(Number(row.bin_low)) ?? 0;
      const group = groups[Number(row.cluster_group)];
      if (group) group[index] = (group[index] ?? 0) + Number(row.pairs);
      counts[index] = (counts[index] ?? 0) + Number(row.pairs);
    }
    const bins = lows.map((low, index) => ({ low, high: highs.get(low) ?? low, count: counts[index] ?? 0 }));
    const interval = medianInterval(bins, groups, factor, whole);
    return interval ? [{ ...interval, n: counts.reduce((sum, count) => sum + count, 0) }] : [];
  });
  return found.sort((a, b) => b.high - b.low - (a.high - a.low))[0];
}
