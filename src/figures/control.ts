import type { TouchpointRow } from "../../pipelines/publish/published.ts";
import { controlChart } from "../charts/control-chart.ts";
import type { Cubes } from "../cubes.ts";
import { monthName } from "../words/dates.ts";
import { count, fixed, interval, written } from "../words/numbers.ts";
import { happenings } from "./annotations.ts";
import type { Figure } from "./figure.ts";

/** The month since which a touchpoint keeps clearly more or fewer of its promises, if one stands out. */
export function changeOf(cubes: Cubes, touchpoint: string): KnownChange | null {
  const change = cubes.changes.find((row) => row.touchpoint === touchpoint);
  if (change?.month == null || change.before === null || change.after === null || change.size === null)
    return null;
  const { month, before, after, size, low, high, p } = change;
  return { month, before, after, size, low, high, p };
}

/** A change that stands out: its month, the kept rate before and since, and by how much it moved. */
export interface KnownChange {
  readonly month: string;
  readonly before: number;
  readonly after: number;
  readonly size: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly p: number | null;
}

/** Whether the kept rate of a touchpoint changed, and since when; null where too few months are on record. */
export function control(cubes: Cubes, row: TouchpointRow): Figure | null {
  const months = cubes.control_charts.filter((month) => month.touchpoint === row.touchpoint);
  if (months.length === 0) return null;
  const change = changeOf(cubes, row.touchpoint);
  const meanwhile = happenings(
    cubes,
    row.touchpoint,
    months.map(({ month }) => month),
  );
  const signals = months.filter((month) => month.signal).length;
  return {
    id: `${row.touchpoint.replace(".", "-")}-control`,
    heading:
      change === null
        ? "No lasting change stands out"
        : `${change.after < change.before ? "Worse" : "Better"} since ${monthName(change.month)}: ${written({ value: change.before }, "share")} kept before, ${written({ value: change.after }, "share")} since`,
    finding:
      change === null
        ? `Over ${count(months.length)} months no split into before and after is larger than chance makes, given that every touchpoint was looked at.`
        : `The kept rate moved by ${points(change.size)} (95\u202f% interval ${interval({ value: change.size, low: change.low, high: change.high }, "share")}); p = ${fixed(change.p ?? 1, 3)}, corrected for all touchpoints of the site.`,
    note: `Promises with an unknown outcome count as not kept, in every month. Grey band: limits that usual months stay within (individuals chart, three standard deviations); ${signals === 0 ? "no month lies" : `${count(signals)} ${signals === 1 ? "month lies" : "months lie"}`} beyond them, drawn as diamonds. Thin line: exponentially weighted mean. Thick line: the levels before and after the change, where one stands out.`,
    chart: (size) => controlChart(months, change, size, meanwhile),
    happenings: meanwhile,
    columns: [
      { key: "month", label: "Month due", kind: "text" },
      { key: "rate", label: "Kept", kind: "share" },
      { key: "n", label: "Promises due", kind: "count" },
      { key: "centre", label: "Centre", kind: "share" },
      { key: "lower", label: "Lower limit", kind: "share" },
      { key: "upper", label: "Upper limit", kind: "share" },
      { key: "smoothed", label: "Weighted mean", kind: "share" },
    ],
    rows: months.map(({ month, rate, n, centre, lower, upper, smoothed }) => ({
      month,
      rate,
      n,
      centre,
      lower,
      upper,
      smoothed,
    })),
    relation: "verdict_margins",
    metric: "change",
  };
}

function points(size: number): string {
  return `${size > 0 ? "+" : "−"}${fixed(Math.abs(size) * 100, 1)} points`;
}
