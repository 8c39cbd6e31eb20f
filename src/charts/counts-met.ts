import * as Plot from "@observablehq/plot";
import { colour } from "../styles/palette.ts";
import { room, type Size, type, widths } from "./size.ts";

/** So many of so many: accepted records, links met. */
export interface CountMet {
  readonly name: string;
  readonly met: number;
  readonly missed: number;
  readonly text: string;
}

/** Counts that should be whole, each with its missing part hatched and its numbers written out. */
export function countsMet(counts: readonly CountMet[], size: Size): Plot.PlotOptions {
  const most = Math.max(1, ...counts.map((count) => count.met + count.missed));
  const { row, bar, left, right, dy } = places(counts, size);
  return {
    width: widths[size],
    height: counts.length * row,
    margin: 0,
    marginLeft: left,
    marginRight: right,
    x: { domain: [0, most], axis: null },
    y: { domain: counts.map((count) => count.name), axis: null, padding: 0 },
    marks: [
      // A pixel wider, so that the few beside the many are seen.
      Plot.barX(
        counts.filter(({ met }) => met > 0),
        { x1: 0, x2: "met", y: "name", fill: colour("kept"), ...bar, insetRight: -1 },
      ),
      Plot.barX(counts, {
        x1: "met",
        x2: (count) => count.met + count.missed,
        y: "name",
        fill: "url(#unknown-hatch)",
        ...bar,
      }),
      Plot.text(counts, {
        y: "name",
        frameAnchor: "left",
        dx: -left,
        dy,
        text: "name",
        textAnchor: "start",
        fontWeight: 600,
        fontSize: type.normal,
      }),
      Plot.text(counts, {
        y: "name",
        frameAnchor: "right",
        dx: right,
        dy,
        text: "text",
        textAnchor: "end",
        fontSize: type.normal,
        fontVariant: "tabular-nums",
        fill: colour("muted"),
      }),
    ],
  };
}

/** Where a row's words stand: beside its bar where there is room, so that many rows fit on a sheet of paper; else above it. */
function places(counts: readonly CountMet[], size: Size) {
  if (size === "narrow") return { row: 40, bar: { insetTop: 22, insetBottom: 6 }, left: 0, right: 0, dy: -9 };
  const beside = (texts: readonly string[]) => room(texts, 0, type.normal) + 8;
  return {
    row: 25,
    bar: { insetTop: 6, insetBottom: 6 },
    left: beside(counts.map((count) => count.name)),
    right: beside(counts.map((count) => count.text)),
    dy: 0,
  };
}
