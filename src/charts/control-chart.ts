import * as Plot from "@observablehq/plot";
import { colour } from "../styles/palette.ts";
import { midMonth, monthStart } from "../words/dates.ts";
import type { Words } from "../words/words.ts";
import { annotationMarks, annotationRoom, type Happening } from "./annotation-marks.ts";
import { monthAxis, monthSpan } from "./month-axis.ts";
import { room, type Size, type, widths } from "./size.ts";

/** A month of a control chart: its rate, and the limits that usual months stay within. */
export interface ControlMonth {
  readonly month: string;
  readonly rate: number;
  readonly centre: number;
  readonly lower: number;
  readonly upper: number;
  /** Exponentially weighted mean up to this month. */
  readonly smoothed: number;
  /** Beyond the limits. */
  readonly signal: boolean;
}

/** The month in which a rate changed, and its levels before and after. */
export interface Change {
  readonly month: string;
  readonly before: number;
  readonly after: number;
}

/** A rate by month with the limits of usual months (individuals chart), its weighted mean, and the month in which it changed. */
export function controlChart(
  months: readonly ControlMonth[],
  change: Change | null,
  words: Words,
  size: Size,
  happenings: readonly Happening[] = [],
): Plot.PlotOptions {
  const wide = size === "wide";
  const values = months.flatMap(({ rate, lower, upper }) => [rate, lower, upper]);
  const low = Math.max(0, Math.floor((Math.min(...values) - 0.02) * 20) / 20);
  const high = Math.min(1, Math.ceil((Math.max(...values) + 0.02) * 20) / 20);
  const at = (month: { readonly month: string }) => midMonth(month.month);
  const since = (found: Change) => monthStart(found.month);
  const span = monthSpan(months);
  const ends = limits(months, words);
  const levels = change === null ? [] : levelsOf(months, change);
  return {
    width: widths[size],
    height: wide ? 300 : 270,
    marginTop: 26,
    marginLeft: 50,
    marginRight: wide
      ? room(
          ends.map(({ label }) => label),
          92,
        )
      : 20,
    marginBottom: 30,
    x: { type: "utc", domain: span, axis: null },
    y: { domain: [low, high], clamp: true, axis: null, insetTop: annotationRoom(happenings, span) },
    marks: [
      ...annotationMarks(happenings, span),
      Plot.gridY({ ticks: 5, stroke: colour("grid"), strokeOpacity: 1 }),
      Plot.axisY({
        ticks: 5,
        tickSize: 0,
        label: null,
        tickFormat: (value: number) => words.percent(value, 0),
        fontSize: type.small,
        color: colour("muted"),
      }),
      Plot.areaY(months, { x: at, y1: "lower", y2: "upper", fill: colour("unknown"), fillOpacity: 0.12 }),
      Plot.line(months, { x: at, y: "lower", stroke: colour("unknown"), strokeDasharray: "5 4" }),
      Plot.line(months, { x: at, y: "upper", stroke: colour("unknown"), strokeDasharray: "5 4" }),
      Plot.line(months, { x: at, y: "smoothed", stroke: colour("muted"), strokeWidth: 1.5, curve: "linear" }),
      Plot.line(levels, { x: "at", y: "level", z: "part", stroke: "currentColor", strokeWidth: 2.5 }),
      change === null ? null : Plot.ruleX([change], { x: since, strokeDasharray: "2 3" }),
      change === null
        ? null
        : Plot.text([change], {
            x: since,
            frameAnchor: "top",
            dy: -18,
            text: (found: Change) =>
              words.say("charts.control.change", {
                month: words.monthShort(found.month),
                before: words.percent(found.before),
                after: words.percent(found.after),
              }),
            textAnchor: isLate(months, change) ? "end" : "start",
            fontWeight: 600,
            fontSize: type.normal,
          }),
      Plot.dot(months, {
        x: at,
        y: "rate",
        r: 4,
        symbol: (month: ControlMonth) => (month.signal ? "diamond" : "circle"),
        fill: (month: ControlMonth) =>
          month.signal ? colour(month.rate < month.centre ? "broken" : "exceeded") : colour("paper"),
        stroke: (month: ControlMonth) =>
          month.signal ? colour(month.rate < month.centre ? "broken" : "exceeded") : "currentColor",
        strokeWidth: 1.5,
      }),
      wide
        ? Plot.text(ends, {
            x: "at",
            y: "value",
            dx: 8,
            text: "label",
            textAnchor: "start",
            fontSize: type.small,
            fill: colour("muted"),
          })
        : null,
      ...monthAxis(months, words, size),
    ],
  };
}

function levelsOf(months: readonly ControlMonth[], { month: since, before, after }: Change) {
  return months.map(({ month }) => ({
    at: midMonth(month),
    level: month < since ? before : after,
    part: month < since ? "before" : "after",
  }));
}

function isLate(months: readonly ControlMonth[], change: Change): boolean {
  return months.findIndex(({ month }) => month === change.month) > months.length / 2;
}

function limits(months: readonly ControlMonth[], words: Words) {
  const last = months.at(-1);
  if (last === undefined) return [];
  const [, at] = monthSpan(months);
  return [
    { at, value: last.upper, label: words.say("charts.control.upper") },
    { at, value: last.lower, label: words.say("charts.control.lower") },
  ];
}
