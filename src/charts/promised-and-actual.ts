import * as Plot from "@observablehq/plot";
import { colour } from "../styles/palette.ts";
import type { ShownUnit } from "../words/numbers.ts";
import type { Words } from "../words/words.ts";
import { type Size, type, widths, wrapped } from "./size.ts";
import { tickText } from "./tick-text.ts";

/** Promises with this duration, promised or actual. */
export interface DurationBar {
  readonly measure: "promised" | "actual";
  readonly from: number;
  readonly to: number;
  readonly pairs: number;
}

/** A median duration, and how it is written. */
export interface Median {
  readonly measure: DurationBar["measure"];
  readonly value: number;
  readonly text: string;
}

/** How long customers were told to wait (upwards) against how long they waited (downwards), on one scale. */
export function promisedAndActual(
  bars: readonly DurationBar[],
  medians: readonly Median[],
  unit: ShownUnit,
  words: Words,
  size: Size,
): Plot.PlotOptions {
  const signed = bars.map((bar) => ({ ...bar, height: bar.measure === "promised" ? bar.pairs : -bar.pairs }));
  const high = Math.max(...bars.map((bar) => bar.to));
  const top = (measure: string) =>
    Math.max(1, ...bars.filter((bar) => bar.measure === measure).map((bar) => bar.pairs));
  const up = top("promised") * 1.18;
  const down = top("actual") * 1.18;
  return {
    width: widths[size],
    height: size === "wide" ? 340 : 320,
    marginTop: 10,
    marginBottom: 44,
    ...margin,
    x: { domain: [0, high], axis: null },
    y: { domain: [-down, up], axis: null },
    marks: [
      Plot.gridY({ ticks: 6, stroke: colour("grid"), strokeOpacity: 1 }),
      Plot.axisY({
        ticks: 6,
        tickSize: 0,
        label: null,
        tickFormat: (value: number) => words.count(Math.abs(value)),
        fontSize: type.small,
        color: colour("muted"),
      }),
      Plot.rectY(signed, {
        x1: "from",
        x2: "to",
        y1: 0,
        y2: "height",
        fill: (bar) => colour(bar.measure === "promised" ? "panel" : "unknown"),
        stroke: colour("unknown"),
        strokeWidth: 1,
        insetLeft: 0.5,
        insetRight: 0.5,
      }),
      Plot.ruleY([0]),
      Plot.ruleX(medians, {
        x: "value",
        y1: 0,
        y2: (median) => (median.measure === "promised" ? up : -down),
        strokeWidth: 2,
      }),
      ...medians.map((median) =>
        Plot.text([median], {
          x: "value",
          y: median.measure === "promised" ? up : -down,
          dx: isLate(median.value / high) ? -7 : 7,
          dy: median.measure === "promised" ? 0 : -6,
          text: ({ text }) =>
            wrapped(text, roomBeside(median.value / high, widths[size]), type.normal).join("\n"),
          textAnchor: isLate(median.value / high) ? "end" : "start",
          lineAnchor: median.measure === "promised" ? "top" : "bottom",
          fontWeight: 700,
          fontSize: type.normal,
          fill: "currentColor",
          stroke: colour("paper"),
          strokeWidth: 4,
        }),
      ),
      Plot.axisX({
        anchor: "bottom",
        ticks: size === "wide" ? 10 : 5,
        tickFormat: tickText(words),
        tickSize: 4,
        label: null,
        fontSize: type.small,
        color: colour("muted"),
      }),
      Plot.text([words.say(`charts.from the promise.${unit}`)], {
        frameAnchor: "bottom-left",
        dy: 38,
        fontSize: type.small,
        fill: colour("muted"),
        textAnchor: "start",
      }),
    ],
  };
}

const margin = { marginLeft: 50, marginRight: 16 };

/** Whether a place, as a share of the axis, is so late that words stand before it. */
function isLate(place: number): boolean {
  return place > 0.6;
}

/** Pixels beside a place on the side where its words stand. */
function roomBeside(place: number, width: number): number {
  const x = margin.marginLeft + place * (width - margin.marginLeft - margin.marginRight);
  return (isLate(place) ? x : width - x) - 7;
}
