import * as Plot from "@observablehq/plot";
import { colour } from "../styles/palette.ts";
import { canvas, note } from "./journey-overview.ts";
import { type Size, type, widths, wrapped } from "./size.ts";

/** How journeys went on from a touchpoint of a sequence. */
export type Course = "directly" | "detour" | "before" | "never" | "open" | "withheld";

/** A step of a sequence: its name, the parts of those that were on it, and how long was promised and took. */
export interface CourseStep {
  readonly name: string;
  readonly parts: readonly { readonly course: Course; readonly share: number }[];
  /** What is written under the bar: how they went on, and how long it took; each wraps. */
  readonly told: readonly string[];
}

/** A sequence as it was promised, and how it was followed from step to step. */
export interface CourseSequence {
  readonly title: string;
  readonly steps: readonly CourseStep[];
}

interface Laid extends CourseStep {
  readonly y: number;
  readonly lines: readonly string[];
}

/** How journeys follow each promised sequence, a bar for each step: straight on, by a detour, out of turn, not at all. */
export function courseShares(sequences: readonly CourseSequence[], size: Size): Plot.PlotOptions {
  const width = widths[size];
  let y = 0;
  const laid = sequences.map(({ title, steps }) => {
    const titles = wrapped(title, width * 0.9, type.normal + 1);
    const top = y + 8;
    y = top + titles.length * 18 + 10;
    const rows = steps.map((step): Laid => {
      const lines = step.told.flatMap((told) => wrapped(told, width, type.small));
      const row = { ...step, y, lines };
      y += 50 + lines.length * 15.6;
      return row;
    });
    return { titles, top, rows };
  });
  const rows = laid.flatMap((sequence) => sequence.rows);
  const bars = rows.flatMap((row) => pile(row, width));
  return {
    ...canvas(width, y),
    marks: [
      ...laid.map(({ titles, top }) =>
        note(0, top, titles.join("\n"), "currentColor", {
          ...{ textAnchor: "start", lineAnchor: "top", lineHeight: 1.25 },
          ...{ fontSize: type.normal + 1, fontWeight: 700 },
        }),
      ),
      Plot.text(rows, {
        ...{ x: 0, y: (row) => row.y + 8, text: "name", textAnchor: "start" },
        ...{ fontSize: type.normal, fontWeight: 600 },
      }),
      Plot.rect(bars, {
        ...{ x1: "from", x2: "to", y1: (bar) => bar.y + 18, y2: (bar) => bar.y + 34 },
        fill: (bar: Pile) => fills[bar.course],
        stroke: (bar: Pile) => (bar.course === "open" ? colour("unknown") : "none"),
      }),
      Plot.text(rows, {
        ...{ x: 0, y: (row) => row.y + 38, text: (row) => row.lines.join("\n"), textAnchor: "start" },
        ...{ lineAnchor: "top", lineHeight: 1.3, fontSize: type.small },
      }),
    ],
  };
}

const order: readonly Course[] = ["directly", "detour", "before", "open", "withheld", "never"];
const fills: Readonly<Record<Course, string>> = {
  directly: colour("exceeded"),
  detour: colour("kept"),
  before: "url(#unknown-hatch)",
  open: colour("panel"),
  withheld: colour("panel"),
  never: "url(#late-hatch)",
};

/** A part of a bar, with its ends in pixels. */
interface Pile {
  readonly course: Course;
  readonly y: number;
  readonly from: number;
  readonly to: number;
}

function pile({ parts, y }: Laid, width: number): Pile[] {
  let edge = 0;
  return parts
    .toSorted((one, other) => order.indexOf(one.course) - order.indexOf(other.course))
    .map(({ course, share }) => {
      const from = edge;
      edge += share * width;
      return { course, y, from, to: Math.min(width, edge) };
    });
}
