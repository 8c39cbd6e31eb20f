import * as Plot from "@observablehq/plot";
import { colour } from "../styles/palette.ts";
import type { Words } from "../words/words.ts";
import { canvas, note } from "./journey-overview.ts";
import { halfWidth } from "./journey-points.ts";
import { arcText, inkOf, strokeOf } from "./path-graph.ts";
import {
  type Arc,
  arcsOf,
  close,
  curveOf,
  isForward,
  labelled,
  type PathPoint,
  type PathStep,
  type Spot,
} from "./path-points.ts";
import { type, wrapped } from "./size.ts";

const width = 340;
const line = 186;
const reach = { forward: 126, back: 44 } as const;
const names = 104;

interface Standing extends PathPoint {
  readonly y: number;
  readonly half: number;
  readonly first: boolean;
  readonly lines: readonly string[];
}

/** The graph of paths for a phone: the line stands, steps forward bulge to its right and steps back to its left. */
export function pathGraphUpright(
  points: readonly PathPoint[],
  steps: readonly PathStep[],
  words: Words,
): Plot.PlotOptions {
  const { stood, height } = stand(points);
  const at = new Map(stood.map((point) => [point.touchpoint, point.y]));
  const arcs = [true, false].flatMap((forward) =>
    arcsOf(steps, at, forward ? reach.forward : reach.back, 12).filter((arc) => isForward(arc) === forward),
  );
  const firsts = stood.filter((point) => point.first);
  return {
    ...canvas(width, height),
    marks: [
      Plot.rect(firsts, {
        ...{ x1: 0, x2: width, y1: (point) => top(point) - 30, y2: (point) => top(point) - 6 },
        fill: colour("panel"),
      }),
      Plot.text(firsts, {
        x: 8,
        y: (point) => top(point) - 18,
        text: "stageName",
        textAnchor: "start",
        fontWeight: 700,
        fontSize: 14,
      }),
      note(line - 8, 10, words.say("paths.graph.to the left"), colour("muted"), { textAnchor: "end" }),
      note(line + 8, 10, words.say("paths.graph.to the right"), colour("muted"), { textAnchor: "start" }),
      ...arcs.map(drawn),
      Plot.rect(stood, {
        ...{ x1: line - 5, x2: line + 5, y1: ({ y, half }) => y - half, y2: ({ y, half }) => y + half },
        fill: "currentColor",
        stroke: colour("paper"),
        strokeWidth: 1.5,
      }),
      arcLabels(arcs, stood, height),
      Plot.text(stood, {
        x: 8,
        y: top,
        text: (point) => point.lines.join("\n"),
        textAnchor: "start",
        lineAnchor: "top",
        lineHeight: 1.1,
        fontSize: type.small,
        fill: "currentColor",
      }),
      Plot.text(stood, {
        x: 8,
        y: (point) => under(point, 0),
        text: (point) => words.say("paths.graph.comes", { share: point.come }),
        textAnchor: "start",
        lineAnchor: "top",
        fontSize: type.small,
        fill: colour("muted"),
      }),
      Plot.text(
        stood.filter((point) => point.dropped !== null),
        {
          x: 8,
          y: (point) => under(point, 1),
          text: (point) => words.say("paths.graph.dropped", { share: point.dropped?.text ?? "" }),
          textAnchor: "start",
          lineAnchor: "top",
          fontSize: type.small,
          fontWeight: 700,
          fill: colour("broken-ink"),
        },
      ),
    ],
  };
}

function stand(points: readonly PathPoint[]): { stood: Standing[]; height: number } {
  const half = halfWidth(points, 3, 14);
  let y = 22;
  const stood = points.map((point, index) => {
    const first = points[index - 1]?.stage !== point.stage;
    const lines = wrapped(point.label, names);
    const tall = Math.max(42, (lines.length + (point.dropped === null ? 1 : 2)) * 13.4 + 12);
    if (first) y += 34;
    const step = { ...point, y: y + tall / 2, tall, first, half: half(point.customers), lines };
    y += tall;
    return step;
  });
  return { stood, height: y + 4 };
}

/** Where the words of a touchpoint begin. */
function top({ y, lines, dropped }: Standing): number {
  return y - Math.max(42, (lines.length + (dropped === null ? 1 : 2)) * 13.4 + 12) / 2 + 4;
}

/** Where a line under the name begins. */
function under(point: Standing, after: number): number {
  return top(point) + (point.lines.length + after) * 13.4;
}

function drawn(arc: Arc): Plot.Markish {
  return Plot.line(spotsOf(arc), {
    x: "x",
    y: "y",
    curve: "natural",
    stroke: strokeOf(arc),
    strokeWidth: arc.width,
    strokeOpacity: 0.85,
    strokeLinecap: "butt",
  });
}

function spotsOf(arc: Arc, count?: number): readonly Spot[] {
  const way = isForward(arc) ? 1 : -1;
  return curveOf(arc, count).map(({ along, part }) => ({ x: line + way * part * arc.rise, y: along }));
}

/** What is written at the arcs; steps back, for which there is less room, have their share alone. */
function arcLabels(arcs: readonly Arc[], stood: readonly Standing[], height: number): Plot.Markish {
  const strands = arcs.map((arc) => ({
    arc,
    text: isForward(arc) ? arc.text : (arc.text.split("\n")[0] ?? ""),
    spots: spotsOf(arc, close),
  }));
  const taken = stood.map(({ y, half }) => ({ x1: line - 5, x2: line + 5, y1: y - half, y2: y + half }));
  const sides = [
    { side: strands.filter(({ arc }) => isForward(arc)), x1: line + 2, x2: width },
    { side: strands.filter(({ arc }) => !isForward(arc)), x1: names, x2: line - 2 },
  ];
  const written = sides.flatMap(({ side, x1, x2 }) => labelled(side, taken, { x1, x2, y1: 16, y2: height }));
  return written.map(({ arc, text, x, y }) =>
    note(x, y, text, inkOf(arc), { ...arcText, stroke: colour("paper") }),
  );
}
