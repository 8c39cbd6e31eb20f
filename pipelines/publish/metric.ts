import type { Stage } from "../sources/workspace.ts";
import { studentFactor } from "../stats/student.ts";
import type { MetricRow } from "./published.ts";
import { groupCount } from "./replicates.ts";

/** Degrees of freedom of every interval from replicates. */
export const degrees = groupCount - 1;

/** What holds for every metric of a workspace. */
export interface Setting {
  /** The moment up to which the record is seen, ISO 8601 in UTC. */
  readonly as_of: string;
  /** Currency of amounts of money. */
  readonly currency: string;
  /** How sure every interval is, 0..1. */
  readonly confidence: number;
  /** By how much a standard error is multiplied for such an interval. */
  readonly factor: number;
}

/** By how much a standard error from replicates is multiplied for an interval; throws RangeError outside 0..1. */
export function factorOf(confidence: number): number {
  return studentFactor(confidence, degrees);
}

/** Where and when a metric was measured. */
export interface Place extends Setting {
  readonly stage: Stage | null;
  readonly touchpoint: string | null;
  readonly version: string | null;
  readonly dimension: string;
  readonly value: string;
  readonly journeys: number | null;
}

/** What was measured there. */
export interface Measure {
  readonly metric: string;
  readonly value: number | null;
  readonly unit: string;
  readonly low?: number | null;
  readonly high?: number | null;
  readonly n?: number | null;
  readonly comparison?: string;
}

/** One metric row from a place and a measure; a month becomes a period. */
export function metric(place: Place, measure: Measure): MetricRow {
  const all = place.dimension === "all";
  const month = place.dimension === "month" ? place.value : null;
  return {
    metric: measure.metric,
    stage: place.stage,
    touchpoint: place.touchpoint,
    dimension: all ? null : place.dimension,
    dimension_value: all ? null : place.value,
    period_start: month && `${month}-01`,
    period_end: month && lastDay(month),
    version: place.version,
    comparison: measure.comparison ?? null,
    value: measure.value,
    unit: measure.unit,
    low: measure.low ?? null,
    high: measure.high ?? null,
    confidence: measure.low === undefined || measure.low === null ? null : place.confidence,
    n: measure.n ?? null,
    journeys: place.journeys,
    as_of: place.as_of,
  };
}

function lastDay(month: string): string {
  const [year = 0, number = 0] = month.split("-").map(Number);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
}
