import * as Plot from "@observablehq/plot";
import { colour } from "../styles/palette.ts";
import { count, percent } from "../words/numbers.ts";
import { type Size, type, widths } from "./size.ts";

/** The kept rate of one region, category, channel or tier. */
export interface ValueRate {
  readonly name: string;
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly due: number;
  /** Whether it differs from everyone else by more than chance: `worse`, `better`, or `alike`. */
  readonly standing: "worse" | "better" | "alike";
}

/** Kept rates side by side, worst first, each with its interval, against the rate of all. */
export function keptRateByValue(values: readonly ValueRate[], overall: number, size: Size): Plot.PlotOptions {
  const wide = size === "wide";
  const longest = Math.max(...values.map((value) => value.name.length));
  const least = Math.min(...values.map((value) => value.low ?? value.value), overall);
  const floor = Math.max(0, Math.floor(least * 20) / 20);
  return {
    width: widths[size],
    height: values.length * 20 + 64,
    marginTop: 40,
    marginBottom: 24,
    marginLeft: Math.min(wide ? 230 : 132, longest * 6.6 + 14),
    marginRight: wide ? 128 : 92,
    x: { domain: [floor, 1], axis: null },
    y: { type: "band", domain: values.map((value) => value.name), axis: null, padding: 0 },
    marks: [
      Plot.axisX({
        anchor: "bottom",
        ticks: wide ? 6 : 3,
        tickSize: 0,
        label: null,
        tickFormat: (value: number) => percent(value, 0),
        fontSize: type.small,
        color: colour("muted"),
      }),
      Plot.gridX({ ticks: wide ? 6 : 3, stroke: colour("grid"), strokeOpacity: 1 }),
      Plot.ruleX([overall], { strokeWidth: 1.5 }),
      Plot.text([`all: ${percent(overall)}`], {
        x: [overall],
        frameAnchor: "top",
        dy: -16,
        fontSize: type.normal,
        fontWeight: 600,
        textAnchor: overall > (floor + 1) / 2 ? "end" : "start",
      }),
      Plot.axisY({
        tickSize: 0,
        label: null,
        fontSize: type.normal,
        tickFormat: (name: string) => shorten(name, wide ? 34 : 19),
      }),
      Plot.ruleY(values, {
        y: "name",
        x1: "low",
        x2: "high",
        stroke: (value: ValueRate) => line[value.standing],
        strokeWidth: 2,
      }),
      Plot.dot(values, {
        x: "value",
        y: "name",
        r: 4.5,
        symbol: (value: ValueRate) => shape[value.standing],
        fill: (value: ValueRate) => fill[value.standing],
        stroke: (value: ValueRate) => line[value.standing],
        strokeWidth: 1.5,
      }),
      Plot.text(values, {
        y: "name",
        frameAnchor: "right",
        dx: wide ? 64 : 50,
        text: (value) => percent(value.value),
        textAnchor: "end",
        fontSize: type.normal,
        fontVariant: "tabular-nums",
      }),
      Plot.text(values, {
        y: "name",
        frameAnchor: "right",
        dx: wide ? 124 : 90,
        text: (value) => count(value.due),
        textAnchor: "end",
        fontSize: type.small,
        fontVariant: "tabular-nums",
        fill: colour("muted"),
      }),
      Plot.text(["kept"], {
        frameAnchor: "top-right",
        dx: wide ? 64 : 50,
        dy: -16,
        textAnchor: "end",
        fontSize: type.small,
        fill: colour("muted"),
      }),
      Plot.text(["due"], {
        frameAnchor: "top-right",
        dx: wide ? 124 : 90,
        dy: -16,
        textAnchor: "end",
        fontSize: type.small,
        fill: colour("muted"),
      }),
    ],
  };
}

const line = { worse: colour("broken"), better: colour("exceeded"), alike: colour("unknown") };
const fill = { worse: colour("broken"), better: colour("exceeded"), alike: colour("paper") };
const shape = { worse: "diamond", better: "circle", alike: "circle" } as const;

function shorten(name: string, most: number): string {
  return name.length > most ? `${name.slice(0, most - 1)}…` : name;
}
