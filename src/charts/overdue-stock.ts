import * as Plot from "@observablehq/plot";
import { colour } from "../styles/palette.ts";
import { monthStart } from "../words/dates.ts";
import type { Words } from "../words/words.ts";
import { annotationMarks, type Happening } from "./annotation-marks.ts";
import { monthAxis, monthStarts } from "./month-axis.ts";
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
  const oldestFirst = ageBands.toReversed();
  const last =
    stock
      .map(({ month }) => month)
      .sort()
      .at(-1) ?? "";
  const top = labels(stock.filter(({ month }) => month === last));
  const told = ({ age, promises }: OverdueStock) =>
    words.say("charts.age count", { age: words.say(`charts.age.${age}`), promises: words.count(promises) });
  return {
    width: widths[size],
    height: wide ? 280 : 250,
    marginTop: 14,
    marginLeft: 50,
    marginRight: room(top.map(told), wide ? 110 : 86),
    marginBottom: 30,
    x: { type: "utc", axis: null },
    y: { axis: null, zero: true, nice: true },
    marks: [
      ...annotationMarks(happenings, monthStarts(stock)),
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
        x: (row: OverdueStock) => monthStart(row.month),
        y: "promises",
        z: "age",
        order: oldestFirst,
        fill: colour("broken"),
        fillOpacity: (row: OverdueStock) => strength[row.age],
        stroke: colour("paper"),
        strokeWidth: 1,
      }),
      Plot.ruleY([0]),
      Plot.text(top, {
        x: monthStart(last),
        y: "place",
        dx: 8,
        text: told,
        textAnchor: "start",
        fontSize: type.small,
      }),
      monthAxis(new Set(stock.map(({ month }) => month)).size, words, size),
    ],
  };
}

const strength = { "0–7": 0.25, "8–30": 0.45, "31–90": 0.7, "over 90": 1 } as const;

/** Each band's label in the middle of its layer at the last month; a layer too thin to label is left to the table. */
function labels(last: readonly OverdueStock[]): (OverdueStock & { place: number })[] {
  const total = last.reduce((sum, row) => sum + row.promises, 0);
  let below = 0;
  return ageBands.toReversed().flatMap((age) => {
    const row = last.find((one) => one.age === age);
    if (row === undefined) return [];
    const place = below + row.promises / 2;
    below += row.promises;
    return row.promises > total * 0.07 ? [{ ...row, place }] : [];
  });
}
