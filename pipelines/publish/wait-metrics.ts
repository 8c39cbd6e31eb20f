import type { Row } from "../engine/engine.ts";
import { incidenceDifference } from "../stats/life-table-interval.ts";
import { twoSided } from "../stats/two-sided.ts";
import { hasEvents } from "./curves.ts";
import { type Difference, differenceMetrics, type Member } from "./differences.ts";
import { type IncidenceOfCell, incidenceOfCell, medianWait, shareEndedBy } from "./incidence-of-cell.ts";
import { degrees, type Measure, metric, type Place } from "./metric.ts";
import type { MetricRow } from "./published.ts";
import { causes, mergeWaits, type WaitCell, type Waits, waitsWithout } from "./waits.ts";

/** Dimensions whose values are compared with everyone else. */
const compared = ["channel", "tier", "region"];

/**
 * Metrics of the waits of a touchpoint, by each dimension: the share that ended in each way within the promised limit, where
 * one holds for all; by the end of the window; the median; and the share fulfilled by the median of all, which can be compared
 * where limits differ. Those of complaints are named `complaint_…`; of articles, `life_survival` is the share without a
 * fault up to the promised life, or as long as they were followed. The cohort is that of the curves.
 */
export function waitMetrics(waits: Waits, place: (row: Row) => Place): MetricRow[] {
  const whole = waits.cells.find((cell) => cell.dimension === "all");
  if (!whole) return [];
  const here = ({ dimension, value }: WaitCell) =>
    place({ touchpoint: waits.touchpoint, version: null, dimension, value });
  if (waits.metric === "life") return waits.cells.flatMap((cell) => survival(waits, cell, whole, here(cell)));
  const prefix = waits.metric === "promise" ? "" : `${waits.metric}_`;
  const median = medianWait(incidenceOfCell(whole.clusters, "fulfilled"), here(whole).factor)?.duration;
  const named = (rows: readonly Measure[], cell: WaitCell) =>
    rows.map((row) => metric(here(cell), { ...row, metric: `${prefix}${row.metric}` }));
  return [
    ...waits.cells.flatMap((cell) => named(measuresOf(waits, cell, whole, median, here(cell).factor), cell)),
    ...(median === undefined ? [] : differences(waits, median, prefix, place)),
  ];
}

function measuresOf(
  waits: Waits,
  cell: WaitCell,
  whole: WaitCell,
  median: number | undefined,
  factor: number,
): Measure[] {
  const ways = causes.filter((cause) => cause === "fulfilled" || hasEvents(whole, cause));
  const own = new Map(ways.map((cause) => [cause, incidenceOfCell(cell.clusters, cause)]));
  const all = new Map(ways.map((cause) => [cause, incidenceOfCell(whole.clusters, cause)]));
  const by = (name: string, cause: (typeof causes)[number], time: number) =>
    share(name, own.get(cause) ?? [], all.get(cause) ?? [], time, waits.unit, factor);
  const { limit } = cell;
  return [
    ...ways.flatMap((cause) => (limit === null ? [] : by(within[cause], cause, limit))),
    ...ways.flatMap((cause) => by(`incidence_${cause}`, cause, waits.end)),
    ...medianMeasure(own.get("fulfilled") ?? [], cell, waits.unit, factor),
    ...(median === undefined ? [] : by("share_within_median", "fulfilled", median)),
  ];
}

const within = { fulfilled: "share_within", failed: "failed_within", released: "released_within" } as const;

function share(
  name: string,
  cell: IncidenceOfCell,
  whole: IncidenceOfCell,
  time: number,
  unit: string,
  factor: number,
): Measure[] {
  const found = shareEndedBy(cell, time, factor, whole);
  if (!found || found.n === 0) return [];
  const { share: value, low, high, n } = found;
  return [
    { metric: name, comparison: `within ${written(time)} ${unit}`, value, unit: "share", low, high, n },
  ];
}

function medianMeasure(incidence: IncidenceOfCell, cell: WaitCell, unit: string, factor: number): Measure[] {
  const found = medianWait(incidence, factor);
  if (!found) return [];
  const { duration: value, low, high } = found;
  // An interval without an end is none: half of all may never come to it.
  const ends = high === null ? { low: null, high: null } : { low, high };
  return [{ metric: "median_wait", value, unit, ...ends, n: cell.subjects }];
}

/** Share without a fault up to the promised life or the end of what was followed. */
function survival(waits: Waits, cell: WaitCell, whole: WaitCell, place: Place): MetricRow[] {
  const [own, all] = [cell, whole].map(({ clusters }) => incidenceOfCell(clusters, "failed"));
  const end = cell.limit ?? waits.end;
  const last = lastFollowed(cell);
  if (!own || !all || last === null) return [];
  return share("life_survival", own, all, Math.min(end, last), waits.unit, place.factor).map((row) =>
    metric(place, {
      ...row,
      value: 1 - (row.value ?? 0),
      low: row.high == null ? null : 1 - row.high,
      high: row.low == null ? null : 1 - row.low,
    }),
  );
}

/** The last time at which anything was seen of a cell. */
function lastFollowed({ clusters }: WaitCell): number | null {
  const tables = clusters.get("customer") ?? [];
  const last = Math.max(
    ...tables.map(({ bins, events, censored }) =>
      bins.findLastIndex((_, bin) => [...events, censored].some((way) => (way[bin] ?? 0) > 0)),
    ),
  );
  const [table] = tables;
  const bin = table?.bins[last];
  if (!table || !bin) return null;
  return table.whole ? bin.high - 1 : bin.high;
}

/** Of each channel, tier and region the share fulfilled by a time, minus that of everyone else; one family for each. */
function differences(waits: Waits, time: number, prefix: string, place: (row: Row) => Place): MetricRow[] {
  return compared.flatMap((dimension) => {
    const cells = waits.cells.filter((cell) => cell.dimension === dimension);
    if (cells.length < 2) return [];
    const whole = mergeWaits(cells);
    const family = cells.flatMap((cell): Member[] => {
      const row = { touchpoint: waits.touchpoint, version: null, dimension, value: cell.value };
      const difference = differenceOf(cell, whole, time, place(row).factor);
      return difference ? [{ row, difference }] : [];
    });
    return differenceMetrics(family, place, `${prefix}share_within_median`, "share");
  });
}

function differenceOf(
  cell: WaitCell,
  whole: WaitCell["clusters"],
  time: number,
  factor: number,
): Difference | null {
  const all = incidenceOfCell(whole, "fulfilled");
  const inside = shareEndedBy(incidenceOfCell(cell.clusters, "fulfilled"), time, factor, all);
  const rest = incidenceOfCell(waitsWithout(whole, cell.clusters), "fulfilled");
  const outside = shareEndedBy(rest, time, factor, all);
  if (!inside || !outside || inside.n === 0 || outside.n === 0) return null;
  const { difference: value, low, high } = incidenceDifference(inside, outside);
  const error = (value > 0 ? value - low : high - value) / factor;
  return { value, low, high, n: inside.n, probability: twoSided(value, error, degrees) };
}

function written(time: number): string {
  return String(Number(time.toPrecision(4)));
}
