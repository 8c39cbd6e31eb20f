import * as Plot from "@observablehq/plot";
import { colour } from "../styles/palette.ts";
import type { Words } from "../words/words.ts";
import { canvas, feltText, fillOf, note, symbolOf } from "./journey-overview.ts";
import { type Felt, givesWay, halfWidth, type JourneyPoint, reach, type Scale } from "./journey-points.ts";

const width = 340;
const level = 108;
const right = width - 8;

interface Step extends JourneyPoint {
  readonly y: number;
  readonly half: number;
  readonly first: boolean;
}

/** The journey picture for a phone: the same line, standing; broken hangs to its left, better reaches to its right. */
export function journeyUpright(
  points: readonly JourneyPoint[],
  scale: Scale,
  words: Words,
): Plot.PlotOptions {
  const { steps, height } = stand(points);
  const { above, below } = reach(points);
  const unit = Math.min((right - level) / above, (level - 8) / below);
  const at = (share: number) => level + share * unit;
  const score = (value: number) => level + 70 + ((value - scale.low) / (scale.high - scale.low)) * 92;
  const measured = steps.filter((step) => step.broken !== null);
  return {
    ...canvas(width, height),
    marks: [
      Plot.rect(
        steps.filter((step) => step.first),
        { x1: 0, x2: width, y1: (step) => step.y - 30, y2: (step) => step.y - 4, fill: colour("panel") },
      ),
      Plot.text(
        steps.filter((step) => step.first),
        {
          x: 8,
          y: (step) => step.y - 17,
          text: "stageName",
          textAnchor: "start",
          fontWeight: 700,
          fontSize: 14,
        },
      ),
      note(level - 8, 12, words.say("charts.journey.to the left"), colour("broken-ink"), {
        textAnchor: "end",
        fontWeight: 600,
      }),
      note(level + 8, 12, words.say("charts.journey.to the right"), colour("exceeded-ink"), {
        textAnchor: "start",
        fontWeight: 600,
      }),
      bars(measured, at, words),
      unmeasured(steps.filter((step) => step.missing !== null)),
      line(steps),
      names(steps),
      feltMarks(steps, score, words),
    ],
  };
}

function stand(points: readonly JourneyPoint[]): { steps: Step[]; height: number } {
  const half = halfWidth(points, 4, 11);
  let y = 24;
  const steps = points.map((point, index) => {
    const first = points[index - 1]?.stage !== point.stage;
    if (first) y += 34;
    const step = { ...point, y, first, half: half(point.customers) };
    y += tall(point);
    return step;
  });
  return { steps, height: y + 4 };
}

function tall(point: JourneyPoint): number {
  const lines = (isBetter(point) ? 1 : 0) + (point.remark.length > 0 ? 1 : 0);
  const bar = point.broken === null ? 44 : 66 + 15 * lines;
  return bar + (point.felt.length > 0 ? 30 : 0);
}

/** Whether some promises were met better. */
function isBetter({ exceeded }: JourneyPoint): boolean {
  return exceeded !== null && exceeded.value > 0;
}

function bars(measured: readonly Step[], at: (share: number) => number, words: Words): Plot.Markish {
  const place = { y1: (step: Step) => step.y + 32 - step.half, y2: (step: Step) => step.y + 32 + step.half };
  const under = { y: (step: Step) => step.y + 46, lineAnchor: "top", fontSize: 12, fontWeight: 600 } as const;
  return [
    Plot.rect(measured, {
      ...place,
      x1: at(0),
      x2: (step) => at(step.exceeded?.value ?? 0),
      fill: colour("exceeded"),
    }),
    Plot.rect(measured, {
      ...place,
      x1: (step) => at(-(step.broken?.value ?? 0)),
      x2: at(0),
      fill: "url(#late-hatch)",
    }),
    Plot.ruleY(
      measured.filter((step) => step.broken?.low !== null),
      {
        y: (step) => step.y + 32,
        x1: (step) => at(-(step.broken?.low ?? 0)),
        x2: (step) => at(-(step.broken?.high ?? 0)),
        strokeWidth: 2,
      },
    ),
    Plot.text(measured, {
      ...under,
      x: level - 8,
      textAnchor: "end",
      text: (step) => words.say("charts.share.broken", { share: step.broken?.text ?? "" }),
      fill: colour("broken-ink"),
    }),
    Plot.text(measured, {
      ...under,
      x: level + 8,
      textAnchor: "start",
      text: (step) => words.say("charts.share.kept", { share: step.kept?.text ?? "" }),
    }),
    Plot.text(measured.filter(isBetter), {
      ...under,
      x: level + 8,
      y: (step) => step.y + 61,
      textAnchor: "start",
      text: (step) => words.say("charts.share.exceeded", { share: step.exceeded?.text ?? "" }),
      fill: colour("exceeded-ink"),
    }),
    Plot.text(measured, {
      x: level + 8,
      y: (step) => step.y + (isBetter(step) ? 76 : 62),
      lineAnchor: "top",
      textAnchor: "start",
      fontSize: 12,
      fontWeight: 700,
      fill: colour("broken-ink"),
      text: (step) => step.remark.join(" "),
    }),
  ];
}

function unmeasured(steps: readonly Step[]): Plot.Markish {
  return [
    Plot.rect(steps, {
      x1: level - 14,
      x2: level + 14,
      y1: (step) => step.y + 24 - step.half,
      y2: (step) => step.y + 24 + step.half,
      fill: colour("paper"),
      stroke: colour("muted"),
      strokeDasharray: "4 3",
    }),
    Plot.text(steps, {
      x: level + 24,
      y: (step) => step.y + 27,
      text: "missing",
      textAnchor: "start",
      fontSize: 12,
      fill: colour("muted"),
    }),
  ];
}

function line(steps: readonly Step[]): Plot.Markish {
  const ends = {
    x: level,
    y1: (step: Step) => step.y,
    y2: (step: Step) => step.y + tall(step),
    strokeWidth: 2.5,
  };
  return [
    Plot.ruleX(
      steps.filter((step) => step.missing !== null),
      { ...ends, strokeDasharray: "3 5", strokeWidth: 2, stroke: colour("muted") },
    ),
    Plot.ruleX(
      steps.filter((step) => step.missing === null),
      ends,
    ),
  ];
}

function names(steps: readonly Step[]): Plot.Markish {
  return Plot.text(steps, {
    x: (step) => level + (step.missing === null ? 8 : 24),
    y: (step) => step.y + 11,
    text: "label",
    textAnchor: "start",
    fontSize: 13,
    fontWeight: 600,
  });
}

function scoresOf(step: Step): number[] {
  return step.felt.map((felt) => felt.score);
}

function feltMarks(steps: readonly Step[], score: (value: number) => number, words: Words): Plot.Markish {
  const spoken = steps.filter((step) => step.felt.length > 0);
  const y = (step: Step) => step.y + tall(step) - 18;
  const ratings: (Felt & { y: number; shown: number })[] = spoken.flatMap((step) =>
    step.felt.map((felt) => ({
      ...{ ...felt, y: y(step) },
      shown: y(step) + 5 * givesWay(felt, step.felt, score),
    })),
  );
  return [
    Plot.text(spoken, {
      x: level + 8,
      y,
      text: () => words.say("charts.journey.felt"),
      textAnchor: "start",
      fontSize: 12,
      fill: colour("muted"),
    }),
    Plot.ruleY(spoken, {
      y,
      x1: (step: Step) => score(Math.min(...scoresOf(step))),
      x2: (step: Step) => score(Math.max(...scoresOf(step))),
      stroke: colour("muted"),
      strokeWidth: 2,
    }),
    Plot.dot(ratings, {
      x: (felt: Felt) => score(felt.score),
      y: "shown",
      r: 5,
      symbol: symbolOf,
      fill: fillOf,
    }),
    Plot.text(
      ratings.filter((felt) => felt.when !== "late"),
      {
        x: (felt) => score(felt.score) + 9,
        y: "y",
        text: (felt) => feltText(felt, words),
        textAnchor: "start",
        fontSize: 12,
        fontWeight: 600,
        fill: (felt) => colour(felt.when ? "exceeded-ink" : "ink"),
      },
    ),
    Plot.text(
      ratings.filter((felt) => felt.when === "late"),
      {
        x: (felt) => score(felt.score) - 9,
        y: "y",
        text: (felt) => feltText(felt, words),
        textAnchor: "end",
        fontSize: 12,
        fontWeight: 600,
        fill: colour("broken-ink"),
      },
    ),
  ];
}
