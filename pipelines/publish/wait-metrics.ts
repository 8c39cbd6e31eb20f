import type { Row } from "../engine/engine.ts";
import { incidenceDifference } from "../stats/life-table-interval.ts";
import { twoSided } from "../stats/two-sided.ts";
import { hasEvents } from "./curves.ts";
import { type Difference, differenceMetrics } from "./differences.ts";
import {
  type IncidenceOfCell,
  type IncidencesOfCell,
  incidencesOfCell,
  medianWait,
  shareEndedBy,
} from "./incidence-of-cell.ts";
import { degrees, type Measure, metric, type Place } from "./metric.ts";
import type { MetricRow } from "./published.ts";
import { type Cause, causes, mergeWaits, type WaitCell, type Waits, waitsWithout } from "./waits.ts";

/** Dimensions whose values are compared with everyone else. */
const compared = ["channel", "tier", "region"];

/** Waits of one value of a dimension, and how they ended. */
interface Ended extends WaitCell {
  readonly incidences: IncidencesOfCell;
}

/**
 * Metrics of the waits of a touchpoint, by each dimension: the share that ended in each way within the promised limit, where
 * one holds for all; by the end of the window; the median; and the share fulfilled by the median of all, which can be compared
 * where limits differ. Those of complaints are named `complaint_…`; of articles, `life_survival` is the share without a
 * fault up to the promised life, or as long as they were followed. The cohort is that of the curves.
 */
export function waitMetrics(waits: Waits, place: (row: Row) => Place): MetricRow[] {
  const cells = waits.cells.map((cell) => ({ ...cell, incidences: incidencesOfCell(cell.clusters) }));
  const whole = cells.find((cell) => cell.dimension === "all");
  if (!whole) return [];
  const here = ({ dimension, value }: WaitCell) =>
    place({ touchpoint: waits.touchpoint, version: null, dimension, value });
  if (waits.metric === "life") return cells.flatMap((cell) => survival(waits, cell, whole, here(cell)));
  const prefix = waits.metric === "promise" ? "" : `${waits.metric}_`;
  const median = medianWait(whole.incidences.fulfilled, here(whole).factor)?.duration;
  const rows = cells.flatMap((cell) =>
    measuresOf(waits, cell, whole, median, here(cell).factor).map((row) =>
      metric(here(cell), { ...row, metric: `${prefix}${row.metric}` }),
    ),
  );
  if (median === undefined) return rows;
  return [...rows, ...differences(cells, whole, median, `${prefix}share_within_median`, here)];
}

function measuresOf(
  waits: Waits,
  cell: Ended,
  whole: Ended,
  median: number | undefined,
  factor: number,
): Measure[] {
  const ways = causes.filter((cause) => cause === "fulfilled" || hasEvents(whole, cause));
  const by = (name: string, cause: Cause, time: number) =>
    share(name, cell.incidences[cause], whole.incidences[cause], time, waits.unit, factor);
  const { limit } = cell;
  return [
    ...ways.flatMap((cause) => (limit === null ? [] : by(within[cause], cause, limit))),
    ...ways.flatMap((cause) => by(`incidence_${cause}`, cause, waits.end)),
    ...medianMeasure(cell.incidences.fulfilled, cell, waits.unit, factor),
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
function survival(waits: Waits, cell: Ended, whole: Ended, place: Place): MetricRow[] {
  const [own, all] = [cell.incidences.failed, whole.incidences.failed];
  const end = cell.limit ?? waits.end;
  const last = lastFollowed(cell);
  if (last === null) return [];
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
function differences(
  cells: readonly Ended[],
  whole: Ended,
  time: number,
  name: string,
  here: (cell: WaitCell) => Place,
): MetricRow[] {
  return compared.flatMap((dimension) => {
    const values = cells.filter((cell) => cell.dimension === dimension);
    if (values.length < 2) return [];
    const all = mergeWaits(values);
    const family = values.flatMap((cell) => {
      const rest = incidencesOfCell(waitsWithout(all, cell.clusters));
      const difference = differenceOf(cell.incidences, rest, whole, time, here(cell).factor);
      return difference ? [{ row: { dimension, value: cell.value }, difference }] : [];
    });
    const placeOf = (row: Row) =>
      here({ ...whole, dimension: String(row.dimension), value: String(row.value) });
    return differenceMetrics(family, placeOf, name, "share");
  });
}

function differenceOf(
  cell: IncidencesOfCell,
  rest: IncidencesOfCell,
  whole: Ended,
  time: number,
  factor: number,
): Difference | null {
  const [inside, outside] = [cell, rest].map(({ fulfilled }) =>
    shareEndedBy(fulfilled, time, factor, whole.incidences.fulfilled),
  );
  if (!inside || !outside || inside.n === 0 || outside.n === 0) return null;
  const { difference: value, low, high } = incidenceDifference(inside, outside);
  const error = (value > 0 ? value - low : high - value) / factor;
  return { value, low, high, n: inside.n, probability: twoSided(value, error, degrees) };
}

function written(time: number): string {
  return String(Number(time.toPrecision(4)));
}
