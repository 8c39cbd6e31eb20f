import type { Engine, Row } from "../engine/engine.ts";
import { literal } from "../engine/literal.ts";
import type { TimeBin } from "../stats/binned-distribution.ts";
import { type LifeTable, lifeTableWithout, mergeLifeTables } from "../stats/life-table.ts";
import { type CurveRow, curveRow, type TimeUnit } from "./published.ts";
import { groupCount } from "./replicates.ts";

/** What may end a wait; the order of the events in every table. */
export const causes = ["fulfilled", "failed", "released"] as const;

const events = new Map<string, number>(causes.map((cause, index) => [cause, index]));

/** The waits of one value of a dimension. */
export interface WaitCell {
  readonly dimension: string;
  readonly value: string;
  readonly subjects: number;
  /** The promised duration, where one holds for all of them. */
  readonly limit: number | null;
  /** For each declared cluster, the table of each of its groups. */
  readonly clusters: ReadonlyMap<string, readonly LifeTable[]>;
}

/** All waits of one kind at a touchpoint, in the unit in which most of them are counted. */
export interface Waits {
  readonly metric: CurveRow["metric"];
  readonly touchpoint: string;
  readonly unit: TimeUnit;
  /**
   * `complete`: only those that were followed to the end of the window, so that slow young ones cannot bias the curve;
   * `censored`: all, those still open counted as long as they were seen, because fewer than half were followed that long.
   */
  readonly cohort: "complete" | "censored";
  /** Until when they are followed, in the unit. */
  readonly end: number;
  readonly cells: readonly WaitCell[];
}

/** Reads the waits of every touchpoint, one touchpoint at a time, and hands each to `use`. */
export async function eachWaits<Result>(engine: Engine, use: (waits: Waits) => Result[]): Promise<Result[]> {
  const kinds = await engine.rows(
    `select metric, touchpoint, unit, any_value(window_end) as window_end, sum(subjects) as subjects,
       sum(subjects) filter (where is_complete) as complete
     from life_table_groups inner join wait_windows using (metric, touchpoint, unit)
     where cluster = 'customer' and dimension = 'all'
     group by metric, touchpoint, unit order by metric, touchpoint, subjects desc, unit`,
  );
  const found: Result[] = [];
  const largest = Map.groupBy(kinds, (row) => `${String(row.metric)} ${String(row.touchpoint)}`);
  for (const [kind] of largest.values()) if (kind) found.push(...use(await readWaits(engine, kind)));
  return found;
}

async function readWaits(engine: Engine, kind: Row): Promise<Waits> {
  const touchpoint = String(kind.touchpoint);
  const { metric, unit } = curveRow.pick({ metric: true, unit: true }).parse(kind);
  const cohort = 2 * Number(kind.complete) >= Number(kind.subjects) ? "complete" : "censored";
  const rows = await engine.rows(
    `select * from life_table_groups
     where metric = ${literal(metric)} and touchpoint = ${literal(touchpoint)} and unit = ${literal(unit)}
       and cluster in (select cluster from workspace.clusters)
     order by dimension, value`,
  );
  const cells = [...Map.groupBy(rows, (row) => JSON.stringify([row.dimension, row.value])).values()];
  const kept =
    cohort === "censored" ? cells : cells.filter(isFollowed).map((cell) => cell.filter(isComplete));
  const bins = binsOf(kept.flat());
  const whole = unit.endsWith("days");
  return {
    ...{ metric, touchpoint, unit, cohort, end: Number(kind.window_end) },
    cells: kept.map((cell) => waitCell(cell, bins, whole)),
  };
}

/** A month of which some were not followed to the end is left out; of other cells, only those that were not. */
function isFollowed(cell: readonly Row[]): boolean {
  return cell[0]?.dimension === "month" ? cell.every(isComplete) : cell.some(isComplete);
}

function isComplete(row: Row): boolean {
  return row.is_complete === true;
}

function binsOf(rows: readonly Row[]): TimeBin[] {
  const ends = new Map(rows.map((row) => [Number(row.bin_low), Number(row.bin_high)]));
  return [...ends].map(([low, high]) => ({ low, high })).sort((one, other) => one.low - other.low);
}

function waitCell(rows: readonly Row[], bins: readonly TimeBin[], whole: boolean): WaitCell {
  const places = new Map(bins.map(({ low }, index) => [low, index]));
  const clusters = new Map<string, LifeTable[]>();
  let subjects = 0;
  for (const row of rows) {
    const cluster = String(row.cluster);
    const tables = clusters.get(cluster) ?? emptyTables(bins, whole);
    clusters.set(cluster, tables);
    const table = tables[Number(row.cluster_group)];
    const event = events.get(String(row.cause));
    const counts = event === undefined ? table?.censored : table?.events[event];
    const place = places.get(Number(row.bin_low));
    if (!counts || place === undefined) throw new RangeError("invalid group");
    const count = Number(row.subjects);
    counts[place] = (counts[place] ?? 0) + count;
    if (cluster === "customer") subjects += count;
  }
  const [first] = rows;
  return {
    dimension: String(first?.dimension),
    value: String(first?.value),
    subjects,
    limit: limitOf(rows),
    clusters,
  };
}

function limitOf(rows: readonly Row[]): number | null {
  const low = Math.min(...rows.map((row) => Number(row.promised_low ?? Number.NaN)));
  const high = Math.max(...rows.map((row) => Number(row.promised_high ?? Number.NaN)));
  return low === high ? low : null;
}

function emptyTables(bins: readonly TimeBin[], whole: boolean): LifeTable[] {
  return Array.from({ length: groupCount }, () => ({
    bins,
    whole,
    events: causes.map(() => new Float64Array(bins.length)),
    censored: new Float64Array(bins.length),
  }));
}

/** The tables of several cells as one, group by group; throws RangeError without a cell. */
export function mergeWaits(cells: readonly WaitCell[]): WaitCell["clusters"] {
  const [first] = cells;
  if (!first) throw new RangeError("no cell");
  return mapTables(first.clusters, (_, cluster, group) =>
    mergeLifeTables(cells.flatMap((cell) => cell.clusters.get(cluster)?.[group] ?? [])),
  );
}

/** What is left of waits when a part of them is taken away, group by group. */
export function waitsWithout(whole: WaitCell["clusters"], part: WaitCell["clusters"]): WaitCell["clusters"] {
  return mapTables(whole, (table, cluster, group) => {
    const taken = part.get(cluster)?.[group];
    return taken ? lifeTableWithout(table, taken) : table;
  });
}

function mapTables(
  clusters: WaitCell["clusters"],
  of: (table: LifeTable, cluster: string, group: number) => LifeTable,
): WaitCell["clusters"] {
  return new Map(
    [...clusters].map(([cluster, tables]) => [
      cluster,
      tables.map((table, group) => of(table, cluster, group)),
    ]),
  );
}
