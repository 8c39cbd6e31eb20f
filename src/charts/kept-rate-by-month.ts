import * as Plot from "@observablehq/plot";
import { colour } from "../styles/palette.ts";
import { midMonth, monthStart, nextMonth } from "../words/dates.ts";
import type { Words } from "../words/words.ts";
import { annotationMarks, type Happening } from "./annotation-marks.ts";
import { monthAxis, monthSpan, monthsOf } from "./month-axis.ts";
import { type Size, type, widths } from "./size.ts";

/** The kept rate of one month. */
export interface MonthRate {
  readonly month: string;
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly due: number;
  /** The month has too few promises to say much, or is not over; it is drawn hollow and without a line. */
  readonly thin: boolean;
  /** The month clearly lies below the others and is the lowest of those that do; it is labelled. */
  readonly worst: boolean;
}

/** Share of promises kept by the month of their due day, with its interval, and how many fell due. */
export function keptRateByMonth(
  months: readonly MonthRate[],
  words: Words,
  size: Size,
  happenings: readonly Happening[] = [],
): Plot.PlotOptions {
  const whole = months.filter((month) => !month.thin);
  const drawn = whole.length > 0 ? whole : months;
  const least = Math.min(...drawn.map((month) => month.low ?? month.value));
  const floor = Math.max(0, Math.floor((least - (1 - least) * 0.16) * 20) / 20);
  const band = (1 - floor) * 0.28;
  const most = Math.max(...months.map((month) => month.due));
  const x = (month: MonthRate) => monthStart(month.month);
  const centre = (month: MonthRate) => midMonth(month.month);
  const worst = months.find((month) => month.worst);
  const seen = (value: number | null) => Math.max(floor, value ?? floor);
  const due = words.say("charts.months.due", { most: words.count(most) });
  const height = size === "wide" ? 340 : 300;
  const across = (widths[size] - margin.marginLeft - margin.marginRight) / monthsOf(months);
  // Room for the label of a worst month that lies near the floor, above the words about the bars.
  const isLow = worst !== undefined && worst.value - floor < (1 - floor) * 0.16;
  const air = isLow ? (1 - floor) * 0.26 : 0;
  const top = floor - air - band * 0.32;
  const bottom = floor - air - band;
  return {
    width: widths[size],
    height,
    ...margin,
    x: { type: "utc", axis: null, insetLeft: 8, insetRight: 8 },
    y: { domain: [bottom, 1], axis: null },
    marks: [
      ...annotationMarks(happenings, monthSpan(months)),
      Plot.axisY(shares(floor), {
        tickSize: 0,
        label: null,
        tickFormat: (value: number) => words.percent(value, 0),
        fontSize: type.small,
        color: colour("muted"),
      }),
      Plot.gridY(shares(floor), { stroke: colour("grid"), strokeOpacity: 1 }),
      Plot.areaY(whole, {
        x: centre,
        y1: (month) => seen(month.low),
        y2: (month) => month.high ?? month.value,
        fill: colour("exceeded"),
        fillOpacity: 0.2,
      }),
      Plot.line(whole, { x: centre, y: "value", stroke: colour("exceeded"), strokeWidth: 2 }),
      Plot.ruleX(
        months.filter((month) => month.thin && month.low !== null),
        {
          x: centre,
          y1: (month) => seen(month.low),
          y2: (month) => seen(month.high),
          stroke: colour("unknown"),
        },
      ),
      Plot.dot(months, {
        x: centre,
        y: (month) => seen(month.value),
        r: 4,
        symbol: (month: MonthRate) => (month.value < floor ? "triangle2" : "circle"),
        fill: (month) => colour(month.thin ? "paper" : "exceeded"),
        stroke: (month) => colour(month.thin ? "unknown" : "paper"),
        strokeWidth: 1.5,
      }),
      worst
        ? Plot.text([worst], {
            x: centre,
            y: "value",
            dy: 9,
            lineAnchor: "top",
            // In the first month its middle would lie on the axis.
            textAnchor: across * monthsOf([...months.slice(0, 1), worst]) < 30 ? "start" : "middle",
            dx: across * monthsOf([...months.slice(0, 1), worst]) < 30 ? -6 : 0,
            text: (month) => `${words.written(month, "share")}\n${words.monthShort(month.month)}`,
            fill: colour("broken-ink"),
            fontWeight: 600,
            fontSize: type.normal,
            stroke: colour("paper"),
            strokeWidth: 4,
          })
        : null,
      Plot.rectY(months, {
        x1: x,
        x2: (month: MonthRate) => nextMonth(month.month),
        y1: bottom,
        y2: (month: MonthRate) => bottom + (month.due / most) * band * 0.68,
        fill: colour("line"),
        insetLeft: 1,
        insetRight: 1,
      }),
      Plot.ruleY([bottom]),
      Plot.text([due], {
        x: months.slice(0, 1).map(x),
        y: top,
        dy: -4,
        lineAnchor: "bottom",
        fontSize: type.small,
        fill: colour("muted"),
        stroke: colour("paper"),
        strokeWidth: 3,
        textAnchor: "start",
      }),
      ...monthAxis(months, words, size),
    ],
  };
}

const margin = { marginTop: 14, marginLeft: 50, marginRight: 16, marginBottom: 30 };

/** Steps of 5 points up to the whole; of 10 or 20 where the range is long. */
function shares(floor: number): number[] {
  const step = 1 - floor > 0.6 ? 0.2 : 1 - floor > 0.3 ? 0.1 : 0.05;
  return Array.from({ length: Math.floor((1 - floor) / step + 1e-9) + 1 }, (_, index) => 1 - index * step);
}
