import * as Plot from "@observablehq/plot";
import { colour } from "../styles/palette.ts";
import type { Words } from "../words/words.ts";
import { room, type Size, type, widths, wrapped } from "./size.ts";

/** The estimate of one value of a dimension: a region, a channel, a leg, a batch. */
export interface ValueEstimate {
  readonly name: string;
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
  /** What it rests on. */
  readonly n: number;
  /** Whether it differs from everyone else by more than chance: `worse`, `better`, or `alike`. */
  readonly standing: "worse" | "better" | "alike";
}

/** What the estimates are and what they are held against. */
export interface Comparison {
  /** Drawn as a line through all rows: the estimate of all, or what was promised; null where nothing is the measure of all. */
  readonly reference: { readonly value: number; readonly label: string } | null;
  /** An estimate as its row writes it, which is how the sentence does. */
  readonly written: (value: ValueEstimate) => string;
  /** A number as ticks write it. */
  readonly tick: (value: number) => string;
  /** Ends of the axis. */
  readonly domain: readonly [low: number, high: number];
  readonly scale?: "linear" | "log";
  /** Headings of the numbers at the right: the estimate, and what it rests on. */
  readonly headings: readonly [estimate: string, n: string];
}

/** Estimates side by side in the order given, each with its interval, against a reference. */
export function estimatesByValue(
  values: readonly ValueEstimate[],
  { reference, written, tick, domain, scale = "linear", headings }: Comparison,
  words: Words,
  size: Size,
): Plot.PlotOptions {
  const wide = size === "wide";
  const [low, high] = domain;
  const longest = Math.max(...values.map((value) => value.name.length));
  const marginLeft = Math.min(wide ? 230 : 108, longest * 7 + 16);
  const named = new Map(values.map(({ name }) => [name, wrapped(name, marginLeft - 4, type.normal)]));
  const row = 20 + 13 * (Math.max(1, ...[...named.values()].map((lines) => lines.length)) - 1);
  // Where the picture is narrow, words to the right of the line soon meet the headings.
  const nearStart = scale === "log" ? low * (high / low) ** 0.25 : low + (high - low) * 0.25;
  const middle = scale === "log" ? Math.sqrt(low * high) : (low + high) / 2;
  const [first, second] = columnsAt(
    headings,
    values.map((value) => words.count(value.n)),
    wide ? [74, 138] : [56, 100],
  );
  const marginRight = second + 4;
  const most = wide
    ? 6
    : Math.max(2, Math.min(3, Math.floor((widths[size] - marginLeft - marginRight) / 42)));
  const ticks = scale === "log" ? doublings(low, high, wide ? 12 : most) : most;
  return {
    width: widths[size],
    height: values.length * row + 64,
    marginTop: 40,
    marginBottom: 24,
    marginLeft,
    marginRight,
    // To the base 10, the labels of some doublings would be left out.
    x: { type: scale, domain: [...domain], clamp: true, axis: null, ...(scale === "log" && { base: 2 }) },
    y: { type: "band", domain: values.map((value) => value.name), axis: null, padding: 0 },
    marks: [
      Plot.axisX({
        anchor: "bottom",
        ticks,
        tickSize: 0,
        label: null,
        tickFormat: tick,
        fontSize: type.small,
        color: colour("muted"),
      }),
      Plot.gridX({ ticks, stroke: colour("grid"), strokeOpacity: 1 }),
      reference && Plot.ruleX([reference.value], { strokeWidth: 1.5 }),
      reference &&
        Plot.text([reference.label], {
          x: [reference.value],
          frameAnchor: "top",
          dy: -16,
          fontSize: type.normal,
          fontWeight: 600,
          textAnchor: reference.value > (wide ? middle : nearStart) ? "end" : "start",
        }),
      Plot.axisY({
        tickSize: 0,
        label: null,
        fontSize: type.normal,
        tickFormat: (name: string) => named.get(name)?.join("\n") ?? name,
      }),
      Plot.ruleY(values, {
        y: "name",
        x1: "low",
        x2: "high",
        stroke: (value: ValueEstimate) => line[value.standing],
        strokeWidth: 2,
      }),
      Plot.dot(
        values.filter((value) => wayBeyond(value, domain) === 0),
        {
          x: "value",
          y: "name",
          r: 4.5,
          symbol: (value: ValueEstimate) => shape[value.standing],
          fill: (value: ValueEstimate) => fill[value.standing],
          stroke: (value: ValueEstimate) => line[value.standing],
          strokeWidth: 1.5,
        },
      ),
      ...([-1, 1] as const).map((way) =>
        arrows(
          values.filter((value) => wayBeyond(value, domain) === way),
          way,
        ),
      ),
      ...([-1, 1] as const).map((way) =>
        tips(
          values.filter((value) => isCut(value, domain, way)),
          way,
          domain,
        ),
      ),
      atRight(values, first, written, type.normal),
      atRight(values, second, (value) => words.count(value.n), type.small),
      heading(headings[0], first),
      heading(headings[1], second),
    ],
  };
}

/** Whether a value, or an end of its interval, lies beyond the axis. */
export function isBeyond(
  value: Pick<ValueEstimate, "value" | "low" | "high">,
  { domain }: Pick<Comparison, "domain">,
): boolean {
  return wayBeyond(value, domain) !== 0 || isCut(value, domain, -1) || isCut(value, domain, 1);
}

/** On which side of the axis a value lies: before it (-1), after it (1), or on it. */
function wayBeyond({ value }: Pick<ValueEstimate, "value">, [low, high]: Comparison["domain"]): -1 | 0 | 1 {
  return value < low ? -1 : value > high ? 1 : 0;
}

/** Whether an interval goes on beyond an end of the axis at which its value does not lie itself. */
function isCut(
  value: Pick<ValueEstimate, "value" | "low" | "high">,
  domain: Comparison["domain"],
  way: -1 | 1,
): boolean {
  if (wayBeyond(value, domain) === way) return false;
  return way < 0 ? (value.low ?? value.value) < domain[0] : (value.high ?? value.value) > domain[1];
}

/** A whisker that goes on beyond the axis has a small arrow at its end. */
function tips(
  values: readonly ValueEstimate[],
  way: -1 | 1,
  [low, high]: Comparison["domain"],
): Plot.Markish {
  if (values.length === 0) return null;
  return Plot.dot(values, {
    ...{ x: way < 0 ? low : high, y: "name", dx: -3 * way, r: 3, symbol: "triangle", rotate: 90 * way },
    fill: (value: ValueEstimate) => line[value.standing],
  });
}

/** What lies beyond the axis is an arrow at its end, not a point at a value that it does not have. */
function arrows(values: readonly ValueEstimate[], way: -1 | 1): Plot.Markish {
  if (values.length === 0) return null;
  return Plot.dot(values, {
    x: "value",
    y: "name",
    dx: -5 * way,
    r: 4.5,
    symbol: "triangle",
    rotate: 90 * way,
    fill: (value: ValueEstimate) => fill[value.standing],
    stroke: (value: ValueEstimate) => line[value.standing],
    strokeWidth: 1.5,
  });
}

/** Where the two columns of numbers end: as usual, or farther where their headings would meet. */
function columnsAt(
  [estimate, n]: Comparison["headings"],
  counts: readonly string[],
  [first, second]: readonly [number, number],
): readonly [number, number] {
  const start = Math.max(first, room([estimate], 0) + 4);
  return [start, Math.max(second, start + room([n, ...counts], 0))];
}

function atRight(
  values: readonly ValueEstimate[],
  dx: number,
  text: (value: ValueEstimate) => string,
  fontSize: number,
): Plot.Markish {
  const fill = fontSize === type.normal ? "currentColor" : colour("muted");
  const place = { y: "name", frameAnchor: "right", textAnchor: "end", dx } as const;
  return Plot.text(values, { ...place, text, fontSize, fontVariant: "tabular-nums", fill });
}

function heading(text: string, dx: number): Plot.Markish {
  const place = { frameAnchor: "top-right", textAnchor: "end", dx, dy: -16 } as const;
  return Plot.text([text], { ...place, fontSize: type.small, fill: colour("muted") });
}

const line = { worse: colour("broken"), better: colour("exceeded"), alike: colour("unknown") };
const fill = { worse: colour("broken"), better: colour("exceeded"), alike: colour("paper") };
const shape = { worse: "diamond", better: "circle", alike: "circle" } as const;

/** Powers of two between two ratios, one among them; each second, third … where there would be too many. */
function doublings(low: number, high: number, most: number): number[] {
  const step = Math.max(1, Math.ceil(Math.log2(high / low) / most));
  const [from, to] = [Math.ceil(Math.log2(low) / step), Math.floor(Math.log2(high) / step)];
  return Array.from({ length: to - from + 1 }, (_, index) => 2 ** (step * (from + index)));
}
