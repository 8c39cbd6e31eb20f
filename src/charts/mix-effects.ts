import * as Plot from "@observablehq/plot";
import { colour } from "../styles/palette.ts";
import type { Words } from "../words/words.ts";
import { room, type Size, type, widths } from "./size.ts";

/** One part of a change between two periods, in points. */
export interface MixEffect {
  readonly part: "total" | "rate" | "mix";
  readonly points: number;
  readonly low: number | null;
  readonly high: number | null;
}

/** How a kept rate changed between two periods, and how much of it is better or worse work, how much another mix of cases. */
export function mixEffects(
  effects: readonly MixEffect[],
  written: (points: number) => string,
  words: Words,
  size: Size,
): Plot.PlotOptions {
  const wide = size === "wide";
  const named = ({ part }: Pick<MixEffect, "part">) =>
    words.say(wide ? `charts.mix.${part}` : `charts.mix.${part}, short`);
  const far = Math.max(
    ...effects.flatMap(({ points, low, high }) => [points, low ?? 0, high ?? 0].map(Math.abs)),
  );
  return {
    width: widths[size],
    height: effects.length * 40 + 60,
    marginTop: 26,
    marginLeft: room(effects.map(named), wide ? 178 : 120, type.normal),
    marginRight: wide ? 90 : 66,
    marginBottom: 26,
    x: { domain: [-far * 1.08, far * 1.08], axis: null },
    y: { type: "band", domain: ["total", "rate", "mix"], axis: null, padding: 0.35 },
    marks: [
      Plot.axisX({
        anchor: "bottom",
        ticks: wide ? 6 : 3,
        tickSize: 0,
        label: null,
        tickFormat: written,
        fontSize: type.small,
        color: colour("muted"),
      }),
      Plot.gridX({ ticks: wide ? 6 : 3, stroke: colour("grid"), strokeOpacity: 1 }),
      Plot.barX(effects, {
        y: "part",
        x: "points",
        fill: (effect: MixEffect) =>
          effect.part === "mix" ? colour("unknown") : colour(effect.points < 0 ? "broken" : "exceeded"),
        fillOpacity: 0.85,
      }),
      Plot.ruleY(effects, { y: "part", x1: "low", x2: "high", stroke: colour("ink"), strokeWidth: 1.5 }),
      Plot.ruleX([0]),
      Plot.axisY({
        tickSize: 0,
        label: null,
        fontSize: type.normal,
        tickFormat: (part: MixEffect["part"]) => named({ part }),
      }),
      Plot.text(effects, {
        y: "part",
        frameAnchor: "right",
        dx: wide ? 82 : 60,
        text: (effect: MixEffect) => written(effect.points),
        textAnchor: "end",
        fontSize: type.normal,
        fontWeight: 600,
        fontVariant: "tabular-nums",
      }),
      Plot.text([words.say("charts.mix.worse"), words.say("charts.mix.better")], {
        x: [-far, far],
        frameAnchor: "top",
        dy: -16,
        textAnchor: "middle",
        fontSize: type.small,
        fill: colour("muted"),
      }),
    ],
  };
}
