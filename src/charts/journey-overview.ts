import * as Plot from "@observablehq/plot";
import { colour } from "../styles/palette.ts";
import type { Words } from "../words/words.ts";
import {
  type Felt,
  givesWay,
  type JourneyPoint,
  type Placed,
  places,
  reach,
  type Scale,
  type Share,
  stagesOf,
} from "./journey-points.ts";
import { room, type } from "./size.ts";

const width = 1120;
const leastLeft = 92;
const bars = 366;
const lane = 132;

/** The journey as a level line of promises: above it what was better, below it what was broken, under it how it felt. */
export function journeyOverview(
  points: readonly JourneyPoint[],
  scale: Scale,
  words: Words,
): Plot.PlotOptions {
  const felt = points.some((point) => point.felt.length > 0);
  const left = room(sideLabels(words, scale), leastLeft, type.normal);
  const placed = places(points, left, width - 2, 8);
  const slot = (placed[0]?.end ?? 0) - (placed[0]?.start ?? 0);
  const tight = slot < 72;
  const frame = { left, slot, tight, words };
  const longest = Math.max(...points.map((point) => point.label.length));
  const top = tight ? 40 + longest * 6.3 : 92;
  const { above, below } = reach(points);
  const head = 56;
  const unit = (bars - head) / (above + below);
  const level = top + head + above * unit;
  const at = (share: number) => level - share * unit;
  const floor = top + bars + 46;
  const height = felt ? floor + lane + 4 : floor;
  const score = (value: number) =>
    floor + lane - 36 - ((value - scale.low) / (scale.high - scale.low)) * (lane - 66);
  return {
    ...canvas(width, height),
    marks: [
      panels(placed, height),
      axis(above, below, at, frame),
      stageNames(placed, tight),
      tight ? standingNames(placed, top) : touchpointNames(placed),
      exceeded(placed, at, frame),
      broken(placed, at, frame),
      missing(placed, level, frame),
      line(placed, level),
      felt ? feltLane(placed, scale, score, { ...frame, floor }) : null,
    ],
  };
}

/** Where the labels at the left end, the width of a touchpoint's place, whether that is little, and the language. */
interface Frame {
  readonly left: number;
  readonly slot: number;
  readonly tight: boolean;
  readonly words: Words;
}

/** The labels at the left, for which there has to be room. */
function sideLabels(words: Words, { low, high }: Scale): string[] {
  return [
    ...sides.map((key) => words.say(key)),
    words.say("charts.journey.best", { score: high }),
    words.say("charts.journey.worst", { score: low }),
  ];
}

const sides = [
  "charts.journey.better",
  "charts.journey.as promised",
  "charts.journey.broken",
  "charts.journey.how it felt",
  "charts.journey.key in time",
  "charts.journey.key late",
] as const;
const bold = { fontWeight: 700, fontSize: type.normal } as const;
const fairlyBold = { fontWeight: 600 } as const;

/** A label at the left of the picture. */
function beside(
  { left }: Frame,
  y: number,
  text: string,
  fill: string = colour("muted"),
  more: Plot.TextOptions = {},
): Plot.Markish {
  return note(left - 8, y, text, fill, { textAnchor: "end", ...more });
}

/** A frame in which one unit is one pixel, for pictures that are laid out by hand. */
export function canvas(across: number, down: number): Plot.PlotOptions {
  return {
    width: across,
    height: down,
    margin: 0,
    x: { domain: [0, across], range: [0, across], axis: null },
    y: { domain: [0, down], range: [0, down], axis: null },
  };
}

function panels(placed: readonly Placed[], bottom: number): Plot.Markish {
  return Plot.rect(stagesOf(placed), { x1: "start", x2: "end", y1: 0, y2: bottom, fill: colour("panel") });
}

function stageNames(placed: readonly Placed[], tight: boolean): Plot.Markish {
  return Plot.text(stagesOf(placed), {
    x: (stage) => stage.start + (tight ? 3 : 10),
    y: 19,
    text: "name",
    textAnchor: "start",
    fontWeight: 700,
    fontSize: tight ? 12.5 : 15,
  });
}

function touchpointNames(placed: readonly Placed[]): Plot.Markish {
  const slot = (placed[0]?.end ?? 0) - (placed[0]?.start ?? 0);
  return Plot.text(placed, {
    x: (point) => point.start + 10,
    y: 38,
    text: "label",
    textAnchor: "start",
    lineAnchor: "top",
    lineWidth: (slot - 14) / 13,
    lineHeight: 1.15,
    fontSize: 13,
    fill: (point) => (point.missing ? colour("muted") : "currentColor"),
  });
}

/** Where touchpoints stand too close for words side by side, their names stand upright. */
function standingNames(placed: readonly Placed[], top: number): Plot.Markish {
  return Plot.text(placed, {
    x: "middle",
    y: top,
    text: "label",
    textAnchor: "start",
    rotate: -90,
    fontSize: 12.5,
    fill: (point) => (point.missing ? colour("muted") : "currentColor"),
  });
}

function axis(above: number, below: number, at: (share: number) => number, frame: Frame): Plot.Markish {
  const { left, words } = frame;
  const steps = quarters(above, below).filter((share) => share !== 0);
  return [
    Plot.ruleY(steps, { y: at, x1: left, x2: width - 2, stroke: colour("grid") }),
    Plot.text(steps, {
      x: left - 8,
      y: at,
      text: (share: number) => words.percent(Math.abs(share), 0),
      textAnchor: "end",
      fontSize: 12,
      fill: colour("muted"),
    }),
    beside(frame, at(above) - 22, words.say("charts.journey.better"), colour("exceeded-ink"), fairlyBold),
    beside(frame, at(0), words.say("charts.journey.as promised"), "currentColor", bold),
    beside(frame, at(-below) + 20, words.say("charts.journey.broken"), colour("broken-ink"), fairlyBold),
  ];
}

function quarters(above: number, below: number): number[] {
  const count = Math.floor((above + below) * 4 + 1e-9) + 1;
  return Array.from({ length: count }, (_, index) => index / 4 - below);
}

function exceeded(placed: readonly Placed[], at: (share: number) => number, frame: Frame): Plot.Markish {
  const better = placed.filter((point) => point.exceeded !== null && point.exceeded.value > 0);
  const measured = placed.filter((point) => point.broken !== null);
  return [
    Plot.rect(better, {
      ...bar,
      y1: at(0),
      y2: (point) => at(point.exceeded?.value ?? 0),
      fill: colour("exceeded"),
    }),
    Plot.text(better, {
      x: "middle",
      y: (point) => at(point.exceeded?.value ?? 0) - (frame.tight ? 10 : 17),
      text: (point) => (frame.tight ? point.exceeded?.text : told(frame, point.exceeded, "exceeded")),
      lineHeight: 1.15,
      fill: colour("exceeded-ink"),
      fontWeight: 600,
    }),
    Plot.text(measured, {
      x: "middle",
      y: (point) => at(point.exceeded?.value ?? 0) - (better.includes(point) ? (frame.tight ? 34 : 50) : 20),
      text: (point) => told(frame, point.kept, "kept"),
      lineHeight: 1.15,
      fontWeight: 600,
    }),
  ];
}

function broken(placed: readonly Placed[], at: (share: number) => number, frame: Frame): Plot.Markish {
  const measured = placed.filter((point) => point.broken !== null);
  const whiskers = measured.filter((point) => point.broken?.low !== null && point.broken?.high !== null);
  const under = (point: Placed) => at(-(point.broken?.high ?? point.broken?.value ?? 0)) + 5;
  return [
    Plot.rect(measured, {
      ...bar,
      y1: at(0),
      y2: (point) => at(-(point.broken?.value ?? 0)),
      fill: "url(#late-hatch)",
      stroke: (point) => (point.remark.length > 0 ? colour("broken-ink") : "none"),
      strokeWidth: 1.5,
    }),
    Plot.ruleX(whiskers, {
      x: "middle",
      y1: (point) => at(-(point.broken?.low ?? 0)),
      y2: (point) => at(-(point.broken?.high ?? 0)),
      strokeWidth: 2,
    }),
    Plot.text(measured, {
      x: "middle",
      y: under,
      text: (point) => (frame.tight ? point.broken?.text : told(frame, point.broken, "broken")),
      lineAnchor: "top",
      lineHeight: 1.15,
      fill: colour("broken-ink"),
      fontWeight: 600,
    }),
    Plot.text(measured, {
      x: "middle",
      y: (point) => under(point) + (frame.tight ? 16 : 32),
      text: (point) => point.remark.join("\n"),
      lineAnchor: "top",
      lineHeight: 1.15,
      fill: colour("broken-ink"),
      fontWeight: 800,
    }),
  ];
}

const bar = {
  x1: (point: Placed) => point.middle - point.half,
  x2: (point: Placed) => point.middle + point.half,
};

function missing(placed: readonly Placed[], level: number, { tight, words }: Frame): Plot.Markish {
  const unmeasured = placed.filter((point) => point.missing !== null);
  return [
    Plot.rect(unmeasured, {
      ...bar,
      y1: level - 17,
      y2: level + 17,
      fill: colour("panel"),
      stroke: colour("muted"),
      strokeDasharray: "4 3",
    }),
    Plot.text(runs(placed), {
      x: (run) => (run.start + run.end) / 2,
      y: level + 24,
      text: (run) => lacking(run, tight, words),
      lineAnchor: "top",
      lineHeight: 1.15,
      fontSize: 12,
      fill: colour("muted"),
    }),
  ];
}

/** A share with its verdict in a word, where there is room for it. */
function told({ slot, words }: Frame, share: Share | null, verdict: "exceeded" | "kept" | "broken"): string {
  const text = share?.text ?? "";
  const said = words.say(`charts.journey.share ${verdict}`, { share: text });
  return room([said], 0, type.normal) > slot + overhang ? text : said;
}

/** How far a label may reach beyond its touchpoint's place before it meets its neighbour's. */
const overhang = 8;

function lacking(
  { missing: lacks, start, end }: { missing: string; start: number; end: number },
  tight: boolean,
  words: Words,
) {
  if (end - start > 150) return words.say("charts.journey.not judged", { lacking: lacks });
  return tight
    ? lacks.replace(" ", "\n")
    : words.say("charts.journey.not judged, narrow", { lacking: lacks });
}

/** Neighbours of one stage that lack the same are told once. */
function runs(placed: readonly Placed[]): { missing: string; start: number; end: number }[] {
  const found: { missing: string; stage: string; start: number; end: number }[] = [];
  for (const { missing: lacks, stage, start, end } of placed) {
    const before = found.at(-1);
    if (lacks === null) continue;
    if (before?.missing === lacks && before.stage === stage && Math.abs(before.end - start) < 0.01)
      before.end = end;
    else found.push({ missing: lacks, stage, start, end });
  }
  return found;
}

/** The line itself: whole where somebody measures, broken into dashes where nobody does. */
function line(placed: readonly Placed[], level: number): Plot.Markish {
  const dashed = placed.filter((point) => point.missing !== null);
  const whole = placed.filter((point) => point.missing === null);
  const ends = { y: level, x1: "start", x2: "end", strokeWidth: 2.5 } as const;
  return [
    Plot.ruleY(dashed, { ...ends, strokeDasharray: "3 5", strokeWidth: 2, stroke: colour("muted") }),
    Plot.ruleY(whole, ends),
  ];
}

function feltLane(
  placed: readonly Placed[],
  scale: Scale,
  score: (value: number) => number,
  { floor, ...frame }: Frame & { readonly floor: number },
): Plot.Markish {
  const { left, tight, words } = frame;
  const middle = score((scale.low + scale.high) / 2);
  const spoken = placed.filter((point) => point.felt.length > 0);
  const ratings = spoken.flatMap((point) =>
    point.felt.map((felt) => ({
      ...{ ...felt, middle: point.middle },
      shown: point.middle + 6 * givesWay(felt, point.felt, score),
    })),
  );
  return [
    Plot.rect(stagesOf(placed), {
      x1: (stage) => stage.start - 8,
      x2: "end",
      y1: floor - 1,
      y2: floor + 1,
      fill: colour("paper"),
    }),
    Plot.ruleY([scale.low, scale.high], { y: score, x1: left, x2: width - 2, stroke: colour("line") }),
    beside(frame, floor + 14, words.say("charts.journey.how it felt"), "currentColor", bold),
    beside(frame, score(scale.high), words.say("charts.journey.best", { score: scale.high })),
    beside(frame, score(scale.low), words.say("charts.journey.worst", { score: scale.low })),
    tight
      ? [
          beside(frame, middle - 7, words.say("charts.journey.key in time"), colour("exceeded-ink")),
          beside(frame, middle + 8, words.say("charts.journey.key late"), colour("broken-ink")),
        ]
      : null,
    Plot.ruleX(spoken, {
      x: "middle",
      y1: (point) => score(Math.min(...scores(point))),
      y2: (point) => score(Math.max(...scores(point))),
      strokeWidth: 2,
      stroke: colour("muted"),
    }),
    Plot.dot(ratings, {
      x: "shown",
      y: (felt) => score(felt.score),
      r: 5.5,
      symbol: symbolOf,
      fill: fillOf,
      stroke: colour("panel"),
    }),
    Plot.text(ratings, {
      x: "middle",
      y: (felt) => score(felt.score) + (felt.when === "late" ? 17 : -17),
      text: (felt) => (tight ? felt.text : feltText(felt, words)),
      fill: (felt) => colour(felt.when === "late" ? "broken-ink" : felt.when ? "exceeded-ink" : "ink"),
      fontWeight: 600,
    }),
  ];
}

/** A rating and what became of the promise, as the picture writes them. */
export function feltText({ text, when }: Felt, words: Words): string {
  return when === null ? text : words.say(`charts.journey.felt ${when}`, { rating: text });
}

/** The shape of a rating: a circle when the promise was met in time, a diamond when late, a square when nobody knows. */
export function symbolOf(felt: Felt): Plot.SymbolType {
  return felt.when === "late" ? "diamond" : felt.when ? "circle" : "square";
}

/** The colour of a rating, by what became of the promise. */
export function fillOf(felt: Felt): string {
  return colour(felt.when === "late" ? "broken" : felt.when ? "exceeded" : "unknown");
}

function scores(point: JourneyPoint): number[] {
  return point.felt.map((felt) => felt.score);
}

/** A few words at one place. */
export function note(
  x: number,
  y: number,
  text: string,
  fill: string,
  more: Plot.TextOptions = {},
): Plot.Markish {
  return Plot.text([text], { x, y, text: [text], fill, fontSize: 12, ...more });
}
