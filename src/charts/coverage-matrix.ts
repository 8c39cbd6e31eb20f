import * as Plot from "@observablehq/plot";
import { colour } from "../styles/palette.ts";
import type { Words } from "../words/words.ts";
import { room, type Size, type, widths, wrapped } from "./size.ts";

/** What is on record about a touchpoint. */
export const recorded = ["promise", "outcome", "voice"] as const;

/** Whether something is on record at a touchpoint. */
export interface Cover {
  readonly touchpoint: string;
  readonly what: (typeof recorded)[number];
  readonly has: boolean;
}

/** Each touchpoint in the order of the journey: filled where a promise, an outcome, a voice is on record, hollow where none is. */
export function coverageMatrix(covers: readonly Cover[], words: Words, size: Size): Plot.PlotOptions {
  const wide = size === "wide";
  const touchpoints = [...new Set(covers.map((cover) => cover.touchpoint))];
  const blind = touchpoints.filter((name) =>
    covers.every((cover) => cover.touchpoint !== name || !cover.has),
  );
  const named = (what: Cover["what"]) => words.say(`charts.recorded.${what}`);
  const [left, right] = wide ? [250, 190] : [168, 8];
  const slot = (widths[size] - left - right) / recorded.length;
  const lines = new Map(touchpoints.map((name) => [name, wrapped(name, left - 4, type.normal)]));
  const row = touchpoints.some((name) => (lines.get(name)?.length ?? 1) > 1) ? 31 : 21;
  const crowded = room(recorded.map(named), 0, type.normal) > slot + 4;
  return {
    width: widths[size],
    height: touchpoints.length * row + 44,
    marginTop: 36,
    marginLeft: left,
    marginRight: right,
    marginBottom: 8,
    x: { type: "band", domain: [...recorded], axis: null },
    y: { type: "band", domain: touchpoints, axis: null },
    marks: [
      Plot.ruleY(touchpoints, { y: (name: string) => name, stroke: colour("grid") }),
      Plot.axisX({
        anchor: "top",
        tickSize: 0,
        label: null,
        fontSize: type.normal,
        // The middle heading stands a line higher where the three would touch.
        tickFormat: (what: Cover["what"]) =>
          what === "outcome" && crowded ? `${named(what)}\n` : named(what),
      }),
      Plot.axisY({
        tickSize: 0,
        label: null,
        fontSize: type.normal,
        tickFormat: (name: string) => lines.get(name)?.join("\n") ?? name,
      }),
      Plot.dot(
        covers.filter((cover) => cover.has),
        { x: "what", y: "touchpoint", r: 6, fill: colour("exceeded") },
      ),
      Plot.dot(
        covers.filter((cover) => !cover.has),
        {
          x: "what",
          y: "touchpoint",
          r: 5.5,
          fill: colour("paper"),
          stroke: colour("broken"),
          strokeDasharray: "3 2",
          strokeWidth: 1.5,
        },
      ),
      wide
        ? Plot.text(blind, {
            y: (name: string) => name,
            frameAnchor: "right",
            dx: 10,
            text: () => words.say("charts.recorded.nothing"),
            textAnchor: "start",
            fill: colour("broken-ink"),
            fontWeight: 600,
            fontSize: type.small,
          })
        : null,
    ],
  };
}
