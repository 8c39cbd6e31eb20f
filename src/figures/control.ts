import { leastDue } from "../../pipelines/publish/kept-months.ts";
import type { TouchpointRow } from "../../pipelines/publish/published.ts";
import { controlChart } from "../charts/control-chart.ts";
import type { Cubes } from "../cubes.ts";
import { localDay } from "../words/dates.ts";
import type { Words } from "../words/words.ts";
import { happenings } from "./annotations.ts";
import type { Figure } from "./figure.ts";
import { monthsOf } from "./measured.ts";
import { points, pointsInterval } from "./points.ts";

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
  const { words } = cubes;
  const months = cubes.control_charts.filter((month) => month.touchpoint === row.touchpoint);
  if (months.length === 0) return null;
  const change = changeOf(cubes, row.touchpoint);
  const meanwhile = happenings(
    cubes,
    row.touchpoint,
    months.map(({ month }) => month),
  );
  const thisMonth = localDay(cubes.site.asOf, cubes.site.workspace.zone).slice(0, 7);
  const isShort = monthsOf(cubes, row.touchpoint, "kept_rate").some(
    ({ n, dimension_value }) =>
      (n ?? 0) < leastDue &&
      String(dimension_value) < thisMonth &&
      !months.some(({ month }) => month === dimension_value),
  );
  const signals = months.filter((month) => month.signal).length;
  return {
    id: `${row.touchpoint.replace(".", "-")}-control`,
    heading:
      change === null
        ? words.say("control.heading, none")
        : words.say(`control.heading, ${change.after < change.before ? "worse" : "better"}`, {
            month: words.monthName(change.month),
            before: words.written({ value: change.before }, "share"),
            after: words.written({ value: change.after }, "share"),
          }),
    finding:
      change === null
        ? words.say("control.finding, none", { months: months.length })
        : words.say("control.finding", {
            size: points(words, change.size),
            interval: pointsInterval(words, { value: change.size, low: change.low, high: change.high }),
            p: probability(words, change.p ?? 1),
          }),
    note: [
      words.say("control.note", { signals }),
      isShort ? words.say("control.note, few", { least: leastDue }) : "",
    ]
      .filter(Boolean)
      .join(" "),
    chart: (size) => controlChart(months, change, words, size, meanwhile),
    happenings: meanwhile,
    columns: [
      { key: "month", label: words.say("control.column.month"), kind: "text" },
      { key: "rate", label: words.say("control.column.rate"), kind: "share" },
      { key: "n", label: words.say("control.column.due"), kind: "count" },
      { key: "centre", label: words.say("control.column.centre"), kind: "share" },
      { key: "lower", label: words.say("control.column.lower"), kind: "share" },
      { key: "upper", label: words.say("control.column.upper"), kind: "share" },
      { key: "smoothed", label: words.say("control.column.smoothed"), kind: "share" },
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

/** A probability as a sentence says it: `= 0.002`, `< 0.001`. */
function probability(words: Words, p: number): string {
  const said = words.bare(p, "p");
  return p < 0.001 ? said : `=\u00a0${said}`;
}
