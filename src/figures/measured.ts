import type { MetricRow, TouchpointRow } from "../../pipelines/publish/published.ts";
import type { Cubes } from "../cubes.ts";
import { localDay } from "../words/dates.ts";
import type { Kind } from "../words/numbers.ts";

/** The versions of a promise: what the customer was told at first leads, the last stands beside it. */
const versions = ["commitment", "last"] as const;

/** Which version of a promise is meant. */
export type Version = (typeof versions)[number];

/** Whether somebody measures a touchpoint: its promises are published with verdicts. */
export function isMeasured(cubes: Cubes, touchpoint: string): boolean {
  return (number(cubes, touchpoint, "due")?.value ?? 0) > 0;
}

/** One number of a touchpoint over the whole record, if it was published. */
export function number(
  cubes: Cubes,
  touchpoint: string,
  metric: string,
  version: Version = "commitment",
): MetricRow | undefined {
  return cubes.metric({ metric, touchpoint, version });
}

/** The versions of its promises for which a touchpoint has numbers. */
export function versionsOf(cubes: Cubes, touchpoint: string): readonly Version[] {
  return versions.filter((version) => number(cubes, touchpoint, "due", version) !== undefined);
}

/** The mean rating where a touchpoint's promise came out so: `in time`, `late`. */
export function ratingWhen(cubes: Cubes, touchpoint: string, fulfilment: string): MetricRow | undefined {
  const key = { metric: "mean_rating", touchpoint, version: "commitment" };
  return cubes.metric({ ...key, dimension: "fulfilment", dimension_value: fulfilment });
}

/** The mean rating given at a touchpoint, whatever was promised there. */
export function ratingAsked(cubes: Cubes, touchpoint: string): MetricRow | undefined {
  return cubes.metric({ metric: "mean_response", touchpoint });
}

/** The touchpoints that somebody measures, in the order of the journey. */
export function measured(cubes: Cubes, touchpoints = inOrder(cubes)): readonly TouchpointRow[] {
  return touchpoints.filter((row) => isMeasured(cubes, row.touchpoint));
}

/** All touchpoints in the order of the journey. */
export function inOrder(cubes: Cubes): readonly TouchpointRow[] {
  const rank = new Map(cubes.site.stages.map((stage, index) => [stage, index]));
  return cubes.touchpoints.toSorted(
    (one, other) => (rank.get(one.stage) ?? 0) - (rank.get(other.stage) ?? 0) || one.order - other.order,
  );
}

/** The touchpoint that hurts most: where the share broken times the rating lost by it is largest. */
export function worstTouchpoint(cubes: Cubes): TouchpointRow | undefined {
  const hurt = (row: TouchpointRow) => {
    const broken = number(cubes, row.touchpoint, "broken_rate")?.value ?? 0;
    const lost = number(cubes, row.touchpoint, "rating_difference")?.value;
    return broken * (lost == null ? 0.01 : -lost);
  };
  return measured(cubes).toSorted((one, other) => hurt(other) - hurt(one))[0];
}

/** The day up to which the record is seen, in the workspace's zone. */
function lastDay(cubes: Cubes): string {
  return localDay(cubes.site.asOf, cubes.site.workspace.zone);
}

/** The months of a touchpoint that have numbers, in order; none that begins after the record ends. */
export function monthsOf(cubes: Cubes, touchpoint: string, metric: string): readonly MetricRow[] {
  const end = lastDay(cubes);
  return cubes
    .metricBy("month", { metric, touchpoint, version: "commitment" })
    .filter((row) => row.value !== null && (row.period_start ?? "") <= end)
    .toSorted((one, other) => String(one.dimension_value).localeCompare(String(other.dimension_value)));
}

/** Whether a month says little: it is not over, or holds less than a tenth of a usual month's promises. */
export function isThin(cubes: Cubes, row: MetricRow, months: readonly MetricRow[]): boolean {
  const sizes = months.map((month) => month.n ?? 0).toSorted((one, other) => one - other);
  const usual = sizes[Math.floor(sizes.length / 2)] ?? 0;
  return (row.n ?? 0) < usual / 10 || (row.period_end ?? "") >= lastDay(cubes);
}

/** The month that broke most of those that clearly broke more than the whole record; where none did, none is named. */
export function worstMonth(cubes: Cubes, touchpoint: string): MetricRow | undefined {
  const months = monthsOf(cubes, touchpoint, "broken_rate");
  const all = number(cubes, touchpoint, "broken_rate");
  const usual = all?.high ?? all?.value ?? 0;
  return months
    .filter((row) => !isThin(cubes, row, months) && (row.low ?? row.value ?? 0) > usual)
    .toSorted((one, other) => (other.value ?? 0) - (one.value ?? 0))[0];
}

/** Whether a difference is clear: its 95 % interval does not hold zero. */
export function isClear({ low, high }: MetricRow): boolean {
  return low !== null && high !== null && (low > 0 || high < 0);
}

/** How a unit of the published numbers is written. */
export function kindOf(unit: string): Kind {
  return kinds.find((kind) => kind === unit) ?? "count";
}

const kinds = [
  "share",
  "points",
  "days",
  "hours",
  "business days",
  "business hours",
  "score",
] as const satisfies readonly Kind[];

/** The scale of the question asked most at a touchpoint; one to five where it has none. */
export function askedScale({ asked_low, asked_high }: TouchpointRow): { low: number; high: number } {
  return { low: asked_low ?? 1, high: asked_high ?? 5 };
}

/** The scale that ratings were given on, at one touchpoint or at the first that has any; one to five where none says. */
export function ratingScale(cubes: Cubes, touchpoint?: string): { low: number; high: number } {
  const first = cubes.ratings.find((rating) => touchpoint === undefined || rating.touchpoint === touchpoint);
  return { low: first?.scale_low ?? 1, high: first?.scale_high ?? 5 };
}

/** A mean rating whose interval ends where its scale does. */
export function onScale(row: MetricRow, { low, high }: { low: number; high: number }): MetricRow {
  return {
    ...row,
    low: row.low === null ? null : Math.max(low, row.low),
    high: row.high === null ? null : Math.min(high, row.high),
  };
}
