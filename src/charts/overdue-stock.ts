import * as Plot from "@observablehq/plot";
import { colour } from "../styles/palette.ts";
import { nextMonth } from "../words/dates.ts";
import type { Words } from "../words/words.ts";
import { annotationMarks, annotationRoom, type Happening } from "./annotation-marks.ts";
import { monthAxis, monthSpan } from "./month-axis.ts";
import { room, type Size, type, widths } from "./size.ts";

/** Ages of an overdue promise in days, youngest first. */
export const ageBands = ["0–7", "8–30", "31–90", "over 90"] as const;

/** Promises that are overdue at the end of a month, by how long. */
export interface OverdueStock {
  readonly month: string;
  readonly age: (typeof ageBands)[number];
  readonly promises: number;
}

/** Overdue promises at the end of each month, by age: the older, the darker and the nearer to the line. */
export function overdueStock(
  stock: readonly OverdueStock[],
  words: Words,
  size: Size,
  happenings: readonly Happening[] = [],
): Plot.PlotOptions {
  const wide = size === "wide";
  const span = monthSpan(stock);
  const oldestFirst = ageBands.toReversed();
  const last =
    stock
      .map(({ month }) => month)
      .sort()
      .at(-1) ?? "";
  const most = Math.max(...[...Map.groupBy(stock, ({ month }) => month).values()].map((rows) => total(rows)));
  const height = wide ? 280 : 250;
  const above = annotationRoom(happenings, span);
  const named = labels(stock, last, (most * 19) / (height - 44 - above));
  const told = ({ age, promises }: OverdueStock) =>
    words.say("charts.age count", { age: words.say(`charts.age.${age}`), promises: words.count(promises) });
  return {
    width: widths[size],
    height,
    marginTop: 14,
    marginLeft: 50,
    marginRight: room(named.map(told), wide ? 96 : 72) + 14,
    marginBottom: 30,
    x: { type: "utc", domain: span, axis: null },
    y: { axis: null, zero: true, nice: 5, insetTop: above },
    marks: [
      ...annotationMarks(happenings, span),
      Plot.gridY({ ticks: 5, stroke: colour("grid"), strokeOpacity: 1 }),
      Plot.axisY({
        ticks: 5,
        tickSize: 0,
        label: null,
        tickFormat: words.count,
        fontSize: type.small,
        color: colour("muted"),
      }),
      Plot.areaY(stock, {
        x: (row: OverdueStock) => nextMonth(row.month),
        y: "promises",
        z: "age",
        order: oldestFirst,
        fill: colour("broken"),
        fillOpacity: (row: OverdueStock) => strength[row.age],
        stroke: colour("paper"),
        strokeWidth: 1,
      }),
      Plot.ruleY([0]),
      Plot.dot(named, {
        x: nextMonth(last),
        y: "place",
        dx: 12,
        r: 5,
        symbol: "square",
        fill: colour("broken"),
        fillOpacity: (row: OverdueStock) => strength[row.age],
      }),
      Plot.text(named, {
        x: nextMonth(last),
        y: "place",
        dx: 21,
        text: told,
        textAnchor: "start",
        fontSize: type.small,
      }),
      ...monthAxis(stock, words, size),
    ],
  };
}

const strength = { "0–7": 0.25, "8–30": 0.45, "31–90": 0.7, "over 90": 1 } as const;

function total(rows: readonly OverdueStock[]): number {
  return rows.reduce((sum, row) => sum + row.promises, 0);
}

/**
 * A label for each layer that is drawn in any month: in its middle at the last one, or as far above the one below it as a
 * line is high (`apart`, in promises).
 */
function labels(
  stock: readonly OverdueStock[],
  last: string,
  apart: number,
): (OverdueStock & { place: number })[] {
  let below = 0;
  let free = 0;
  return ageBands.toReversed().flatMap((age) => {
    const layer = stock.filter((one) => one.age === age);
    const promises = total(layer.filter(({ month }) => month === last));
    if (total(layer) === 0) return [];
    const place = Math.max(below + promises / 2, free);
    below += promises;
    free = place + apart;
    return [{ month: last, age, promises, place }];
  });
}
