import type { Engine, Row } from "../engine/engine.ts";
import { literal } from "../engine/literal.ts";
import type { TimeBin } from "../stats/binned-distribution.ts";
import { type LifeTable, lifeTableSize, lifeTableWithout, mergeLifeTables } from "../stats/life-table.ts";
import { inTurns } from "./in-turns.ts";
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

/** What is read at once for the waits of all touchpoints, by kind. */
interface Frames {
  readonly bins: ReadonlyMap<string, readonly TimeBin[]>;
  /** How many groups there are of each kind. */
  readonly groups: ReadonlyMap<string, number>;
  /** Months of which some waits were not followed to the end of the window. */
  readonly monthsCutOff: ReadonlyMap<string, ReadonlySet<string>>;
  /** The promised duration of those cells in which one holds for all, by dimension and value. */
  readonly limits: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** From so many groups on, kinds of waits are read apart: of few, asking takes longer than reading. */
const groupsAtOnce = 20_000;

/**
 * Reads the waits of every touchpoint, a few kinds at a time and the next meanwhile, and hands each to `use`.
 * @param only touchpoints, if not all
 */
export async function eachWaits<Result>(
  engine: Engine,
  use: (waits: Waits) => Result[],
  only: ReadonlySet<string> | null = null,
): Promise<Result[]> {
  const rows = await engine.rows(
    `select metric, touchpoint, unit, any_value(window_end) as window_end, sum(subjects) as subjects,
       sum(subjects) filter (where is_complete) as complete
     from life_table_groups inner join wait_windows using (metric, touchpoint, unit)
     where cluster = 'customer' and dimension = 'all'
     group by metric, touchpoint, unit order by metric, touchpoint, subjects desc, unit`,
  );
  const largest = Map.groupBy(rows, (row) => `${String(row.metric)} ${String(row.touchpoint)}`);
  const kinds = [...largest.values()]
    .flatMap(([row]) => (row ? [kindOf(row)] : []))
    .filter(({ touchpoint }) => only?.has(touchpoint) ?? true);
  const frames = await framesOf(engine, kinds);
  const found: Result[] = [];
  const batches = batchesOf(kinds, (kind) => frames.groups.get(nameOf(kind)) ?? 0);
  const read = async (batch: readonly WaitKind[] = []) => await readWaits(engine, batch, frames);
  const take = async (waits: readonly Waits[]) => found.push(...(await inTurns(waits, use)));
  let waits = await read(batches[0]);
  for (let next = 1; waits.length > 0; next += 1)
    [waits] = await Promise.all([read(batches[next]), take(waits)]);
  return found;
}

/** Kinds that follow each other in batches of not many more groups than are read at once. */
function batchesOf(kinds: readonly WaitKind[], groups: (kind: WaitKind) => number): WaitKind[][] {
  const batches: WaitKind[][] = [];
  let read = groupsAtOnce;
  for (const kind of kinds) {
    if (read >= groupsAtOnce) {
      batches.push([]);
      read = 0;
    }
    batches.at(-1)?.push(kind);
    read += groups(kind);
  }
  return batches;
}

/** A kind of waits at a touchpoint, and which of them are read. */
type WaitKind = Omit<Waits, "cells">;

function kindOf(row: Row): WaitKind {
  const { metric, unit } = curveRow.pick({ metric: true, unit: true }).parse(row);
  const cohort = 2 * Number(row.complete) >= Number(row.subjects) ? "complete" : "censored";
  return { metric, touchpoint: String(row.touchpoint), unit, cohort, end: Number(row.window_end) };
}

function nameOf({ metric, touchpoint, unit }: Row | WaitKind): string {
  return `${String(metric)} ${String(touchpoint)} ${String(unit)}`;
}

async function readWaits(engine: Engine, kinds: readonly WaitKind[], frames: Frames): Promise<Waits[]> {
  if (kinds.length === 0) return [];
  const found = await tablesOf(engine, kinds, frames);
  return kinds.map((kind, place) => {
    const months = kind.cohort === "complete" ? frames.monthsCutOff.get(nameOf(kind)) : undefined;
    const isWhole = ({ dimension, value }: WaitCell) => dimension !== "month" || !months?.has(value);
    return { ...kind, cells: (found[place] ?? []).filter(isWhole) };
  });
}

/** The rows of these kinds, of those followed long enough where only they count, with the place of their kind. */
function rowsOf(kinds: readonly WaitKind[]): string {
  const named = kinds.map(
    ({ metric, touchpoint, unit, cohort }, place) =>
      `(${[place, ...[metric, touchpoint, unit].map(literal), cohort === "complete"].join(", ")})`,
  );
  return `life_table_groups
    inner join (values ${named.join(", ")}) as kinds (kind, metric, touchpoint, unit, complete_only) using (metric, touchpoint, unit)
    where is_complete or not complete_only`;
}

async function framesOf(engine: Engine, kinds: readonly WaitKind[]): Promise<Frames> {
  if (kinds.length === 0)
    return { bins: new Map(), groups: new Map(), monthsCutOff: new Map(), limits: new Map() };
  const read = rowsOf(kinds);
  const [bins, months, limits] = await Promise.all([
    engine.rows(
      `select metric, touchpoint, unit, bin_low, max(bin_high) as bin_high, count(*) as groups from ${read}
       group by metric, touchpoint, unit, bin_low order by bin_low`,
    ),
    engine.rows(
      `select distinct metric, touchpoint, unit, value from life_table_groups
       where dimension = 'month' and not is_complete`,
    ),
    engine.rows(
      `select metric, touchpoint, unit, dimension, value, min(promised_low) as promised from ${read}
       group by metric, touchpoint, unit, dimension, value
       having min(promised_low) = max(promised_high) and count(promised_low) = count(*)`,
    ),
  ]);
  return {
    bins: byKind(bins, (rows) =>
      rows.map((row) => ({ low: Number(row.bin_low), high: Number(row.bin_high) })),
    ),
    groups: byKind(bins, (rows) => rows.reduce((sum, row) => sum + Number(row.groups), 0)),
    monthsCutOff: byKind(months, (rows) => new Set(rows.map(({ value }) => String(value)))),
    limits: byKind(
      limits,
      (rows) =>
        new Map(rows.map((row) => [`${String(row.dimension)} ${String(row.value)}`, Number(row.promised)])),
    ),
  };
}

function byKind<Result>(rows: readonly Row[], of: (rows: readonly Row[]) => Result): Map<string, Result> {
  return new Map([...Map.groupBy(rows, nameOf)].map(([name, own]) => [name, of(own)]));
}

/** The cells of each of the kinds, in their order. */
async function tablesOf(
  engine: Engine,
  kinds: readonly WaitKind[],
  frames: Frames,
): Promise<readonly (readonly WaitCell[])[]> {
  const ways = causes.map((cause, place) => `when ${literal(cause)} then ${place}`).join(" ");
  const cube = `(select kind, dimension, value, cluster, cluster_group, subjects, case cause ${ways} else -1 end as way, bin_low
    from ${rowsOf(kinds)})`;
  const { cells, clusters, columns } = await numberedGroups(
    engine,
    cube,
    ["kind", "dimension", "value"],
    ["way", "bin_low", "subjects"],
  );
  const framed = kinds.map((kind) => {
    const bins = frames.bins.get(nameOf(kind)) ?? [];
    return {
      limits: frames.limits.get(nameOf(kind)),
      places: new Map(bins.map(({ low }, place) => [low, place])),
      tables: () => clusters.map(() => emptyTables(bins, kind.unit.endsWith("days"))),
    };
  });
  const frameOf = (cell: Row | undefined) => framed[Number(cell?.kind)];
  const found = cells.map((cell) => frameOf(cell)?.tables() ?? []);
  const [cluster, group] = [columns("cluster"), columns("cluster_group")];
  const [way, low, subjects] = [columns("way"), columns("bin_low"), columns("subjects")];
  columns("cell").forEach((cell, row) => {
    const table = found[Number(cell)]?.[Number(cluster[row])]?.[Number(group[row])];
    const cause = Number(way[row]);
    const counts = cause < 0 ? table?.censored : table?.events[cause];
    const place = frameOf(cells[Number(cell)])?.places.get(Number(low[row]));
    if (!counts || place === undefined) throw new RangeError("invalid group");
    counts[place] = (counts[place] ?? 0) + Number(subjects[row]);
  });
  const waits = cells.map(({ kind, dimension, value }, place) => ({
    kind: Number(kind),
    dimension: String(dimension),
    value: String(value),
    subjects: (found[place]?.[clusters.indexOf("customer")] ?? []).reduce(
      (sum, table) => sum + lifeTableSize(table),
      0,
    ),
    limit: framed[Number(kind)]?.limits?.get(`${String(dimension)} ${String(value)}`) ?? null,
    clusters: new Map(clusters.map((name, index) => [name, found[place]?.[index] ?? []])),
  }));
  return kinds.map((_, place) => waits.filter(({ kind }) => kind === place));
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
