import type { MetricRow, TouchpointRow } from "../../pipelines/publish/published.ts";
import { hourOfWeek, weekdays } from "../charts/hour-of-week.ts";
import type { Cubes } from "../cubes.ts";
import { count, interval, percent, written } from "../words/numbers.ts";
import type { Figure } from "./figure.ts";

/** Fewest cases for which the share of one hour of the week is drawn. */
const leastCases = 8;

/** Whether what is promised around the clock is there around the clock; null where nothing is told by the hour of the week. */
export function coveredHours(cubes: Cubes, row: TouchpointRow): Figure | null {
  const key = { metric: "covered_share", touchpoint: row.touchpoint, version: null };
  const hours = cubes.metricBy("hour_of_week", key).filter((hour) => hour.value !== null);
  if (hours.length === 0) return null;
  const byHour = cubes
    .metricBy("hour_of_day", key)
    .toSorted((one, other) => (one.value ?? 0) - (other.value ?? 0));
  const [worst, best] = [byHour[0], byHour.at(-1)];
  const all = cubes.metric(key);
  return {
    id: `${row.touchpoint.replace(".", "-")}-hours`,
    heading: worst
      ? `At ${worst.dimension_value}:00, ${written(worst, "share")} are answered within the limit`
      : "Answered within the limit, hour by hour",
    finding: `${all ? `${written(all, "share")} of ${count(all.n ?? 0)} were answered within the limit over all hours. ` : ""}${worst ? `Worst between ${hourRange(worst)}: ${written(worst, "share")} (95\u202f% interval ${interval(worst, "share")})` : ""}${best ? `; best between ${hourRange(best)}: ${percent(best.value ?? 0)}.` : "."}`,
    note: `Local time. The fuller the blue, the more were answered within the promised limit; orange with a cross: fewer than half. Empty: fewer than ${count(leastCases)} cases.`,
    chart: (size) => hourOfWeek(hours.flatMap(cover), size),
    columns: [
      { key: "hour", label: "Hour of the week", kind: "text" },
      { key: "share", label: "Within the limit", kind: "share", interval: ["low", "high"] },
      { key: "n", label: "Cases", kind: "count" },
    ],
    rows: hours.map(({ dimension_value, value, low, high, n }) => ({
      hour: dimension_value,
      share: value,
      low,
      high,
      n,
    })),
    relation: "measure_groups",
    metric: "covered_share",
  };
}

function cover({ dimension_value, value, n }: MetricRow) {
  const [name, hour] = String(dimension_value).split(" ");
  const day = weekdays.find((one) => one === name);
  return day === undefined
    ? []
    : [{ day, hour: Number(hour), share: value ?? 0, thin: (n ?? 0) < leastCases }];
}

function hourRange({ dimension_value }: MetricRow): string {
  const hour = Number(dimension_value);
  return `${hour}:00 and ${(hour + 1) % 24}:00`;
}
