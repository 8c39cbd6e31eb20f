import * as Plot from "@observablehq/plot";
import { colour } from "../styles/palette.ts";
import { canvas } from "./journey-overview.ts";
import { type JourneyPoint, places, reach } from "./journey-points.ts";

const width = 148;
const height = 46;
/** Room under the deepest bar for the point that says where the reader is. */
const foot = 11;

/** One stage of the journey picture as a small mark, all on one scale; `current` names the touchpoint that is read. */
export function journeyMark(
  points: readonly JourneyPoint[],
  all: readonly JourneyPoint[],
  current: string | null,
): Plot.PlotOptions {
  const { above, below } = reach(all);
  const unit = (height - foot - 3) / (above + below);
  const level = 3 + above * unit;
  const placed = places(points, 0, width, 0);
  const bar = {
    x1: (point: (typeof placed)[number]) => point.middle - Math.min(point.half, 14),
    x2: (point: (typeof placed)[number]) => point.middle + Math.min(point.half, 14),
  };
  const measured = placed.filter((point) => point.missing === null);
  const unmeasured = placed.filter((point) => point.missing !== null);
  const here = placed.filter((point) => point.touchpoint !== null && point.touchpoint === current);
  return {
    ...canvas(width, height),
    marks: [
      Plot.rect(measured, {
        ...bar,
        y1: level,
        y2: (point) => level - (point.exceeded?.value ?? 0) * unit,
        fill: colour("exceeded"),
      }),
      Plot.rect(measured, {
        ...bar,
        y1: level,
        y2: (point) => level + (point.broken?.value ?? 0) * unit,
        fill: colour("broken"),
      }),
      Plot.rect(unmeasured, {
        ...bar,
        y1: level - 4,
        y2: level + 4,
        fill: colour("paper"),
        stroke: colour("muted"),
        strokeDasharray: "2 2",
      }),
      Plot.ruleY(unmeasured, {
        y: level,
        x1: "start",
        x2: "end",
        stroke: colour("muted"),
        strokeDasharray: "2 3",
        strokeWidth: 1.5,
      }),
      Plot.ruleY(measured, { y: level, x1: "start", x2: "end", strokeWidth: 2 }),
      Plot.dot(here, { x: "middle", y: height - 4, r: 3.5, symbol: "triangle", fill: "currentColor" }),
    ],
  };
}
