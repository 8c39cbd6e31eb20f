import type { Engine, Row } from "../engine/engine.ts";
import { literal } from "../engine/literal.ts";
import type { TimeBin } from "../stats/binned-distribution.ts";
import { type LifeTable, lifeTableSize, lifeTableWithout, mergeLifeTables } from "../stats/life-table.ts";
import { numberedGroups } from "./numbered-groups.ts";
import { type CurveRow, curveRow, type TimeUnit } from "./published.ts";
import { groupCount } from "./replicates.ts";

/** What may end a wait; the order of the events in every table. */
export const causes = ["fulfilled", "failed", "released"] as const;

/** One of the ways in which a wait ends. */
export type Cause = (typeof causes)[number];

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
  const own = `metric = ${literal(metric)} and touchpoint = ${literal(touchpoint)} and unit = ${literal(unit)}`;
  const followed = cohort === "complete" ? `${own} and is_complete` : own;
  const bins = await binsOf(engine, followed);
  const tables = await tablesOf(engine, followed, bins, unit.endsWith("days"));
  const months = cohort === "complete" ? await monthsCutOff(engine, own) : new Set<string>();
  const cells = tables.filter(({ dimension, value }) => dimension !== "month" || !months.has(value));
  return { metric, touchpoint, unit, cohort, end: Number(kind.window_end), cells };
}

async function binsOf(engine: Engine, where: string): Promise<TimeBin[]> {
  const rows = await engine.rows(
    `select bin_low, max(bin_high) as bin_high from life_table_groups where ${where} group by bin_low order by bin_low`,
  );
  return rows.map(({ bin_low, bin_high }) => ({ low: Number(bin_low), high: Number(bin_high) }));
}

/** Months of which some waits were not followed to the end of the window. */
async function monthsCutOff(engine: Engine, where: string): Promise<ReadonlySet<string>> {
  const rows = await engine.rows(
    `select distinct value from life_table_groups where ${where} and dimension = 'month' and not is_complete`,
  );
  return new Set(rows.map(({ value }) => String(value)));
}

async function tablesOf(
  engine: Engine,
  where: string,
  bins: readonly TimeBin[],
  whole: boolean,
): Promise<WaitCell[]> {
  const ways = causes.map((cause, place) => `when ${literal(cause)} then ${place}`).join(" ");
  const cube = `(select dimension, value, cluster, cluster_group, subjects, case cause ${ways} else -1 end as way,
      dense_rank() over (order by bin_low) - 1 as bin from life_table_groups where ${where})`;
  const { cells, clusters, columns } = await numberedGroups(
    engine,
    cube,
    ["dimension", "value"],
    ["way", "bin", "subjects"],
  );
  const limits = await limitsOf(engine, where);
  const found = cells.map(() => clusters.map(() => emptyTables(bins, whole)));
  const [cluster, group, way, bin, subjects] = ["cluster", "cluster_group", "way", "bin", "subjects"].map(
    columns,
  );
  columns("cell").forEach((cell, row) => {
    const table = found[Number(cell)]?.[Number(cluster?.[row])]?.[Number(group?.[row])];
    const cause = Number(way?.[row]);
    const counts = cause < 0 ? table?.censored : table?.events[cause];
    if (!counts) throw new RangeError("invalid group");
    const place = Number(bin?.[row]);
    counts[place] = (counts[place] ?? 0) + Number(subjects?.[row]);
  });
  return cells.map(({ dimension, value }, place) => ({
    dimension: String(dimension),
    value: String(value),
    subjects: (found[place]?.[clusters.indexOf("customer")] ?? []).reduce(
      (sum, table) => sum + lifeTableSize(table),
      0,
    ),
    limit: limits.get(`${String(dimension)} ${String(value)}`) ?? null,
    clusters: new Map(clusters.map((name, index) => [name, found[place]?.[index] ?? []])),
  }));
}

/** The promised duration of those cells in which one holds for all. */
async function limitsOf(engine: Engine, where: string): Promise<ReadonlyMap<string, number>> {
  const rows = await engine.rows(
    `select dimension, value, min(promised_low) as promised from life_table_groups where ${where}
     group by dimension, value
     having min(promised_low) = max(promised_high) and count(promised_low) = count(*)`,
  );
  return new Map(
    rows.map(({ dimension, value, promised }) => [`${String(dimension)} ${String(value)}`, Number(promised)]),
  );
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
