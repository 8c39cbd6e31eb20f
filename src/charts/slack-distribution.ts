import * as Plot from "@observablehq/plot";
import { colour } from "../styles/palette.ts";
import type { ShownUnit } from "../words/numbers.ts";
import type { Words } from "../words/words.ts";
import { room, type Size, type, widths, wrapped } from "./size.ts";
import { tickText } from "./tick-text.ts";

/** Promises met so much earlier (plus) or later (minus) than promised. */
export interface SlackBar {
  readonly verdict: "exceeded" | "kept" | "broken";
  readonly from: number;
  readonly to: number;
  readonly pairs: number;
  /** Set where the bar holds everything from here outwards: how its place is written, `≥ 40`. */
  readonly tail: string | null;
}

/** What is said on either side of the promise. */
export interface SlackLabels {
  readonly earlier: readonly string[];
  readonly later: readonly string[];
}

/** The unit of slack, and whether a whole day or a time was promised. */
export interface SlackUnit {
  readonly unit: ShownUnit;
  readonly promise: "day" | "time";
}

/** How much earlier or later than promised: time runs to the right, the promise is the upright line. */
export function slackDistribution(
  bars: readonly SlackBar[],
  labels: SlackLabels,
  { unit, promise }: SlackUnit,
  words: Words,
  size: Size,
): Plot.PlotOptions {
  // A whole day is drawn around its number, and the promise ends with the promised day.
  const line = promise === "day" ? 0.5 : 0;
  const placed = bars.map((bar) => ({ ...bar, x1: line - bar.to, x2: line - bar.from }));
  const low = Math.min(...placed.map((bar) => bar.x1));
  const high = Math.max(...placed.map((bar) => bar.x2));
  const rise = 17 * Math.max(labels.earlier.length, labels.later.length);
  const tails = placed.filter((bar) => bar.tail !== null);
  const steps = ticks(low, high, size === "wide" ? 10 : 5).filter(
    (step) => !tails.some((tail) => near(step, tail, (high - low) * (size === "wide" ? 0.05 : 0.09))),
  );
  const units = (["earlier", "later"] as const).map((way) =>
    wrapped(words.say(`charts.${way}.${unit}`), size === "wide" ? 200 : 110),
  );
  const [before = [], after = []] = units;
  const more = unitLine * (Math.max(...units.map((lines) => lines.length)) - 1);
  return {
    width: widths[size],
    height: (size === "wide" ? 320 : 290) + more,
    marginTop: 28 + rise,
    ...sides((line - low) / (high - low), widths[size], [
      beyondLine(labels.earlier, before),
      beyondLine(labels.later, after),
    ]),
    marginBottom: 46 + more,
    x: { domain: [low, high], axis: null },
    y: { label: null, axis: null },
    marks: [
      Plot.gridY({ ticks: 4, stroke: colour("grid"), strokeOpacity: 1 }),
      Plot.axisY({
        ticks: 4,
        tickSize: 0,
        label: null,
        tickFormat: (value: number) => words.count(value),
        fontSize: type.small,
        color: colour("muted"),
      }),
      Plot.rectY(
        placed,
        Plot.stackY({
          x1: "x1",
          x2: "x2",
          y: "pairs",
          fill: (bar: SlackBar) => fills[bar.verdict],
          insetLeft: 0.5,
          insetRight: 0.5,
        }),
      ),
      Plot.ruleY([0]),
      Plot.ruleX([line], { strokeWidth: 2, insetTop: -rise - 6 }),
      Plot.axisX(steps, {
        tickFormat: tickText(words, "two"),
        tickSize: 4,
        label: null,
        fontSize: type.small,
        color: colour("muted"),
      }),
      Plot.text(tails, {
        x: (bar) => (bar.x1 + bar.x2) / 2,
        y: 0,
        dy: 9,
        lineAnchor: "top",
        text: "tail",
        fontSize: type.small,
        fill: colour("muted"),
        textAnchor: "middle",
      }),
      beside(before.join("\n"), line, -1, below),
      beside(after.join("\n"), line, 1, below),
      beside(labels.earlier.join("\n"), line, -1, { ...above, dy: -rise - 6, fill: colour("exceeded-ink") }),
      beside(labels.later.join("\n"), line, 1, { ...above, dy: -rise - 6, fill: colour("broken-ink") }),
      Plot.text([words.say(`charts.line.${promise}`)], {
        x: [line],
        frameAnchor: "top",
        dy: -rise - 24,
        lineAnchor: "top",
        textAnchor:
          line - low < (high - low) * 0.25 ? "start" : line - low > (high - low) * 0.8 ? "end" : "middle",
        fontSize: type.small,
        fontWeight: 700,
      }),
    ],
  };
}

const fills = { exceeded: colour("exceeded"), kept: colour("kept"), broken: "url(#late-hatch)" } as const;
const above: Plot.TextOptions = {
  frameAnchor: "top",
  lineAnchor: "top",
  fontWeight: 600,
  fontSize: type.normal,
};

const unitLine = 15;
const below: Plot.TextOptions = { frameAnchor: "bottom", lineAnchor: "top", dy: 27 };

/** Pixels that the words on one side of the promise line take, with the gap between. */
function beyondLine(told: readonly string[], unit: readonly string[]): number {
  return Math.max(room(told, 0, type.normal), room(unit, 0)) + 8;
}

/** Margins as usual, or wider where the words on a side of the line would leave the picture; `part` of the axis is before the line. */
function sides(part: number, width: number, [before, after]: readonly [number, number]) {
  const usual = { marginLeft: 50, marginRight: 12 };
  const marginLeft = Math.max(
    usual.marginLeft,
    Math.ceil((before - part * (width - usual.marginRight)) / (1 - part)),
  );
  const marginRight = Math.max(
    usual.marginRight,
    Math.ceil((after - (1 - part) * (width - marginLeft)) / part),
  );
  return { marginLeft, marginRight };
}

/** Words beside the promise line: before it (-1) or after it (1). */
function beside(text: string, line: number, way: -1 | 1, more: Plot.TextOptions): Plot.Markish {
  return Plot.text([text], {
    x: [line],
    text: [text],
    dx: way * 8,
    textAnchor: way < 0 ? "end" : "start",
    fontSize: type.small,
    fill: colour("muted"),
    lineHeight: 1.25,
    ...more,
  });
}

/** Round steps over a range, zero among them. */
function ticks(low: number, high: number, wanted: number): number[] {
  const rough = (high - low) / wanted;
  const step =
    [1, 2, 5, 10, 20, 24, 48, 50, 72, 100, 168, 240, 336, 500, 1000].find((size) => size >= rough) ?? rough;
  const first = Math.ceil(low / step);
  return Array.from({ length: Math.floor(high / step) - first + 1 }, (_, index) => (first + index) * step);
}

function near(step: number, tail: { x1: number; x2: number }, gap: number): boolean {
  return step > tail.x1 - gap && step < tail.x2 + gap;
}
