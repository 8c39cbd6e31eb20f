import * as Plot from "@observablehq/plot";
import { colour } from "../styles/palette.ts";
import type { Words } from "../words/words.ts";
import { room, type Size, type, widths } from "./size.ts";

/** How often a score was given where the promise came out so. */
export interface Score {
  readonly fulfilment: string;
  readonly score: number;
  readonly share: number;
}

/** The mean score where the promise came out so, and how it is written with its interval. */
export interface MeanScore {
  readonly fulfilment: string;
  readonly mean: string;
  readonly note: string;
}

/** How customers rated, by what became of the promise: every score as a share, the mean beside it. */
export function ratingByFulfilment(
  scores: readonly Score[],
  means: readonly MeanScore[],
  words: Words,
  size: Size,
): Plot.PlotOptions {
  const wide = size === "wide";
  const low = Math.min(...scores.map((score) => score.score));
  const high = Math.max(...scores.map((score) => score.score));
  const shade = (score: number) =>
    shades[Math.round(((score - low) / Math.max(1, high - low)) * 4)] ?? colour("unknown");
  const stacked = stack(scores);
  const roomy = stacked.filter((bar) => bar.share >= (wide ? 0.05 : 0.1));
  return {
    width: widths[size],
    height: means.length * (wide ? 58 : 72) + 26,
    marginTop: 26,
    marginLeft: 0,
    marginRight: wide
      ? room(
          means.map(({ note }) => note),
          150,
        )
      : 0,
    marginBottom: 0,
    x: { domain: [0, 1], axis: null },
    y: { domain: means.map((mean) => mean.fulfilment), axis: null, padding: 0 },
    marks: [
      Plot.barX(stacked, {
        x1: "from",
        x2: "to",
        y: "fulfilment",
        fill: (bar) => shade(bar.score),
        stroke: colour("paper"),
        insetTop: wide ? 22 : 36,
        insetBottom: 8,
      }),
      Plot.text(roomy, {
        x: (bar) => (bar.from + bar.to) / 2,
        y: "fulfilment",
        dy: wide ? 7 : 14,
        text: (bar) => words.percent(bar.share, 0),
        fontSize: type.small,
        fontWeight: 600,
        fill: (bar) => onShade(bar.score, low, high),
      }),
      ...[low, high].map((score) =>
        Plot.text([`${score}\u202f★`], {
          x: [score === low ? 0 : 1],
          frameAnchor: "top",
          dy: -17,
          textAnchor: score === low ? "start" : "end",
          fontSize: type.small,
          fill: colour("muted"),
        }),
      ),
      Plot.text(means, {
        y: "fulfilment",
        frameAnchor: "left",
        dy: wide ? -18 : -26,
        text: (mean) =>
          wide
            ? mean.fulfilment
            : words.say("charts.rating.mean of", { outcome: mean.fulfilment, mean: mean.mean }),
        textAnchor: "start",
        fontSize: type.normal,
        fontWeight: 600,
      }),
      wide
        ? Plot.text(means, {
            y: "fulfilment",
            frameAnchor: "right",
            dx: 14,
            dy: 1,
            text: ({ mean }) => words.say("charts.rating.mean", { mean }),
            textAnchor: "start",
            fontSize: 15,
            fontWeight: 700,
          })
        : null,
      Plot.text(means, {
        y: "fulfilment",
        ...(wide
          ? ({ frameAnchor: "right", dx: 14, dy: 17 } as const)
          : ({ frameAnchor: "left", dy: -10 } as const)),
        text: "note",
        textAnchor: "start",
        fontSize: type.small,
        fill: colour("muted"),
      }),
    ],
  };
}

const shades = [colour("broken"), colour("broken-soft"), colour("line"), colour("kept"), colour("exceeded")];

function onShade(score: number, low: number, high: number): string {
  const place = (score - low) / Math.max(1, high - low);
  return place > 0.9 ? colour("paper") : place < 0.1 ? colour("on-broken") : "currentColor";
}

function stack(scores: readonly Score[]): (Score & { from: number; to: number })[] {
  return [...Map.groupBy(scores, (score) => score.fulfilment).values()].flatMap((group) => {
    let from = 0;
    return group
      .toSorted((one, other) => one.score - other.score)
      .map((score) => {
        const bar = { ...score, from, to: from + score.share };
        from = bar.to;
        return bar;
      });
  });
}
