import type { MetricRow, TouchpointRow } from "../../pipelines/publish/published.ts";
import { hourOfWeek, weekdays } from "../charts/hour-of-week.ts";
import type { Cubes } from "../cubes.ts";
import type { Words } from "../words/words.ts";
import type { Figure } from "./figure.ts";

/** Fewest cases for which the share of one hour of the week is drawn. */
const leastCases = 8;

/** Whether what is promised around the clock is there around the clock; null where nothing is told by the hour of the week. */
export function coveredHours(cubes: Cubes, row: TouchpointRow): Figure | null {
  const { words } = cubes;
  const key = { metric: "covered_share", touchpoint: row.touchpoint, version: null };
  const hours = cubes
    .metricBy("hour_of_week", key)
    .filter((hour) => hour.value !== null)
    .toSorted((one, other) => place(one) - place(other));
  if (hours.length === 0) return null;
  const byHour = cubes
    .metricBy("hour_of_day", key)
    .filter((hour) => (hour.n ?? 0) >= leastCases * weekdays.length)
    .toSorted((one, other) => (one.value ?? 0) - (other.value ?? 0));
  const [worst, best] = [byHour[0], byHour.at(-1)];
  const apart = byHour.find((hour) => isApart(cubes, hour));
  const all = cubes.metric(key);
  return {
    id: `${row.touchpoint.replace(".", "-")}-hours`,
    heading: apart
      ? words.say("hours.heading", { time: clock(hourOf(apart)), rate: words.written(apart, "share") })
      : words.say("hours.heading, none"),
    finding: [
      all ? words.say("hours.finding", { rate: words.written(all, "share"), cases: all.n ?? 0 }) : "",
      worst && best ? extremes(words, worst, best) : "",
    ]
      .filter(Boolean)
      .join(" "),
    note: words.say("hours.note", { cases: leastCases }),
    chart: (size) => hourOfWeek(hours.flatMap(cover), words, size),
    columns: [
      { key: "day", label: words.say("hours.column.day"), kind: "code", codes: "charts.weekday" },
      { key: "hour", label: words.say("hours.column.hour"), kind: "count" },
      { key: "share", label: words.say("hours.column.share"), kind: "share", interval: ["low", "high"] },
      { key: "n", label: words.say("hours.column.cases"), kind: "count" },
    ],
    rows: hours.map(({ dimension_value, value, low, high, n }) => ({
      day: dayAndHour(dimension_value)[0],
      hour: dayAndHour(dimension_value)[1],
      share: value,
      low,
      high,
      n,
    })),
    relation: "measure_groups",
    metric: "covered_share",
  };
}

/** Whether fewer are clearly answered in an hour than in the others. */
function isApart(
  cubes: Cubes,
  { metric, touchpoint, version, dimension, dimension_value }: MetricRow,
): boolean {
  const at = { touchpoint, version, dimension, dimension_value };
  const p = cubes.metric({ ...at, metric: `${metric}_difference_p` })?.value ?? 1;
  return p < 0.05 && (cubes.metric({ ...at, metric: `${metric}_difference` })?.value ?? 0) < 0;
}

function cover({ dimension_value, value, n }: MetricRow) {
  const [name, hour] = dayAndHour(dimension_value);
  const day = weekdays.find((one) => one === name);
  return day === undefined ? [] : [{ day, hour, share: value ?? 0, thin: (n ?? 0) < leastCases }];
}

/** An hour of the week as published, `Mon 9`, in its two parts. */
function dayAndHour(value: string | null): [day: string, hour: number] {
  const [day = "", hour] = String(value).split(" ");
  return [day, Number(hour)];
}

const order: readonly string[] = weekdays;

/** The hours since the week began. */
function place({ dimension_value }: MetricRow): number {
  const [day, hour] = dayAndHour(dimension_value);
  return order.indexOf(day) * 24 + hour;
}

function extremes(words: Words, worst: MetricRow, best: MetricRow): string {
  return words.say("hours.worst", {
    worst_from: clock(hourOf(worst)),
    worst_to: clock(hourOf(worst) + 1),
    worst: words.written(worst, "share"),
    interval: words.interval(worst, "share"),
    best_from: clock(hourOf(best)),
    best_to: clock(hourOf(best) + 1),
    best: words.written(best, "share"),
  });
}

function hourOf({ dimension_value }: MetricRow): number {
  return Number(dimension_value);
}

function clock(hour: number): string {
  return `${hour % 24}:00`;
}
