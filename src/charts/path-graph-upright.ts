import * as Plot from "@observablehq/plot";
import { colour } from "../styles/palette.ts";
import type { Words } from "../words/words.ts";
import { canvas, note } from "./journey-overview.ts";
import { halfWidth } from "./journey-points.ts";
import { inkOf, strokeOf } from "./path-graph.ts";
import {
  type Arc,
  arcsOf,
  curveOf,
  isForward,
  type PathPoint,
  type PathStep,
  uncovered,
} from "./path-points.ts";
import { room, type, wrapped } from "./size.ts";

const width = 340;
const line = 186;
const reach = { forward: 92, back: 38 } as const;
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
      arcLabels(arcs),
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
  const way = isForward(arc) ? 1 : -1;
  return Plot.line(curveOf(arc), {
    x: ({ part }) => line + way * part * arc.rise,
    y: "along",
    curve: "natural",
    stroke: strokeOf(arc),
    strokeWidth: arc.width,
    strokeOpacity: 0.85,
    strokeLinecap: "butt",
  });
}

function arcLabels(arcs: readonly Arc[]): Plot.Markish {
  const boxes = arcs.map((arc) => {
    const way = isForward(arc) ? 1 : -1;
    const text = way > 0 ? arc.text : (arc.text.split("\n")[0] ?? "");
    const x = line + way * (arc.rise + arc.width / 2 + 3);
    const y = (arc.start + arc.end) / 2;
    const far = x + way * room(text.split("\n"), 0, type.small);
    const half = text.split("\n").length * 7;
    return {
      label: { arc, text, x, y, way },
      ...{ x1: Math.min(x, far), x2: Math.max(x, far), y1: y - half, y2: y + half },
    };
  });
  const inside = boxes.filter(({ x1, x2 }) => x1 > names && x2 <= width + 8);
  return uncovered(inside).map(({ arc, text, x, y, way }) =>
    note(x, y, text, inkOf(arc), {
      textAnchor: way > 0 ? "start" : "end",
      lineHeight: 1.1,
      fontSize: type.small,
      fontWeight: 600,
      stroke: colour("paper"),
      strokeWidth: 3,
    }),
  );
}
