import * as Plot from "@observablehq/plot";
import { colour } from "../styles/palette.ts";
import { type Size, type, widths } from "./size.ts";

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
  return {
    width: widths[size],
    height: counts.length * 40,
    margin: 0,
    x: { domain: [0, most], axis: null },
    y: { domain: counts.map((count) => count.name), axis: null, padding: 0 },
    marks: [
      Plot.barX(counts, { x1: 0, x2: "met", y: "name", fill: colour("kept"), insetTop: 22, insetBottom: 6 }),
      Plot.barX(counts, {
        x1: "met",
        x2: (count) => count.met + count.missed,
        y: "name",
        fill: "url(#unknown-hatch)",
        insetTop: 22,
        insetBottom: 6,
      }),
      Plot.text(counts, {
        y: "name",
        frameAnchor: "left",
        dy: -9,
        text: "name",
        textAnchor: "start",
        fontWeight: 600,
        fontSize: type.normal,
      }),
      Plot.text(counts, {
        y: "name",
        frameAnchor: "right",
        dy: -9,
        text: "text",
        textAnchor: "end",
        fontSize: type.normal,
        fontVariant: "tabular-nums",
        fill: colour("muted"),
      }),
    ],
  };
}
