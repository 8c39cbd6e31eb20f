import * as Plot from "@observablehq/plot";
import { colour } from "../styles/palette.ts";
import type { Words } from "../words/words.ts";
import { canvas, note } from "./journey-overview.ts";
import { type PlacedStage, places, type Slot, stagesOf } from "./journey-points.ts";
import {
  type Arc,
  arcsOf,
  type Box,
  close,
  curveOf,
  isForward,
  labelled,
  type PathPoint,
  type PathStep,
  type Spot,
  type Standing,
} from "./path-points.ts";
import { room, type } from "./size.ts";

const width = 1120;
const widest = 14;
const lane = 24;

type PlacedPoint = PathPoint & Slot;

/** Journeys as arcs from touchpoint to touchpoint: steps forward above the line, steps back below it, and where they drop out. */
export function pathGraph(
  points: readonly PathPoint[],
  steps: readonly PathStep[],
  words: Words,
): Plot.PlotOptions {
  const left = room(
    lanes.map((name) => words.say(name)),
    96,
    type.normal,
  );
  const placed = places(points, left, width - 2, 8);
  const at = new Map(placed.map((point) => [point.touchpoint, point.middle]));
  const arcs = risen(steps, at);
  const [forward, back] = [arcs.filter(isForward), arcs.filter((arc) => !isForward(arc))];
  const longest = Math.max(...points.map((point) => point.label.length));
  const level = 40 + longest * 6.3 + 52 + highest(forward);
  const floor = level + (back.length > 0 ? highest(back) + 44 : 30);
  return {
    ...canvas(width, floor + lanes.slice(2).length * lane + 12),
    marks: [
      Plot.rect(stagesOf(placed), {
        ...{ x1: "start", x2: "end", y1: 0, y2: floor + 3 * lane + 12 },
        fill: colour("panel"),
      }),
      Plot.text(stagesOf(placed), {
        x: (stage) => stage.start + 3,
        y: 19,
        text: "name",
        textAnchor: "start",
        fontWeight: 700,
        fontSize: stageSize,
      }),
      Plot.text(placed, {
        x: "middle",
        y: 40 + longest * 6.3,
        text: "label",
        textAnchor: "start",
        rotate: -90,
        fontSize: 12.5,
      }),
      Plot.ruleX(placed, {
        x: "middle",
        y1: 46 + longest * 6.3,
        y2: floor,
        stroke: colour("line"),
        strokeDasharray: "1 4",
      }),
      beside(left, level - 26, words.say("paths.graph.forward")),
      back.length > 0 ? beside(left, level + 26, words.say("paths.graph.back")) : null,
      ...arcs.map((arc) => drawn(arc, level)),
      Plot.rect(placed, {
        x1: (point) => point.middle - point.half,
        x2: (point) => point.middle + point.half,
        y1: level - 5,
        y2: level + 5,
        fill: "currentColor",
        stroke: colour("paper"),
        strokeWidth: 1.5,
      }),
      arcLabels(arcs, placed, level, { x1: left, x2: width, y1: 46 + longest * 6.3, y2: floor }),
      figuresBelow(placed, left, floor, words),
    ],
  };
}

const lanes = [
  "paths.graph.forward",
  "paths.graph.back",
  "paths.graph.begin",
  "paths.graph.come",
  "paths.graph.drop out",
] as const;

/** As large as fits where a stage has but one touchpoint. */
function stageSize({ name, start, end }: PlacedStage): number {
  return Math.min(12.5, (12.5 * (end - start)) / room([name], 0, 13));
}

/** The colour of an arc, and of what is written at it, by how often its journeys meet a broken promise. */
export const strokes: Readonly<Record<Standing, string>> = {
  worse: "url(#late-hatch)",
  better: colour("exceeded"),
  alike: colour("unknown"),
};
const thin: Readonly<Record<Standing, string>> = { ...strokes, worse: colour("broken") };

/** A thin line shows no hatching, which is coloured instead; its label has the sign that the hatching stands for. */
export function strokeOf({ width: across, standing }: Pick<Arc, "width" | "standing">): string {
  return across < 5 ? thin[standing] : strokes[standing];
}

const inks: Readonly<Record<Standing, string>> = {
  worse: colour("broken-ink"),
  better: colour("exceeded-ink"),
  alike: "currentColor",
};

/** The colour of what is written at an arc. */
export function inkOf({ standing }: PathStep): string {
  return inks[standing];
}

/** Steps back are fewer, and hang less far down. */
const below = 0.6;

/** Steps forward and steps back, as arcs; the two are as wide as each other where as many go. */
function risen(steps: readonly PathStep[], at: ReadonlyMap<string, number>): readonly Arc[] {
  const arcs = arcsOf(steps, at, 1, widest);
  const longest = Math.max(1, ...arcs.map(({ start, end }) => Math.abs(end - start)));
  const above = Math.min(240, 40 + longest * 0.4);
  return arcs.map((arc) => ({ ...arc, rise: arc.rise * above * (isForward(arc) ? 1 : below) }));
}

function highest(arcs: readonly Arc[]): number {
  return Math.max(0, ...arcs.map(({ rise }) => rise));
}

function drawn(arc: Arc, level: number): Plot.Markish {
  return Plot.line(spotsOf(arc, level), {
    x: "x",
    y: "y",
    curve: "natural",
    stroke: strokeOf(arc),
    strokeWidth: arc.width,
    strokeOpacity: 0.85,
    strokeLinecap: "butt",
  });
}

/** What is written at the arcs; where there is no room for it, the table has it. */
function arcLabels(
  arcs: readonly Arc[],
  placed: readonly PlacedPoint[],
  level: number,
  within: Box,
): Plot.Markish {
  const strands = arcs.map((arc) => ({ arc, text: arc.text, spots: spotsOf(arc, level, close) }));
  const taken = placed.map(({ middle, half }) => ({
    ...{ x1: middle - half, x2: middle + half, y1: level - 8, y2: level + 8 },
  }));
  return labelled(strands, taken, within).map(({ arc, text, x, y }) =>
    note(x, y, text, inkOf(arc), { ...arcText, stroke: colour("panel") }),
  );
}

/** How it is written at an arc. */
export const arcText = {
  lineHeight: 1.1,
  fontSize: type.small,
  fontWeight: 600,
  strokeWidth: 3,
} as const;

function spotsOf(arc: Arc, level: number, count?: number): readonly Spot[] {
  const way = isForward(arc) ? -1 : 1;
  return curveOf(arc, count).map(({ along, part }) => ({ x: along, y: level + way * part * arc.rise }));
}

function figuresBelow(
  placed: readonly PlacedPoint[],
  left: number,
  floor: number,
  words: Words,
): Plot.Markish {
  const row = (index: number) => floor + (index + 0.5) * lane;
  const out = placed.filter((point) => point.dropped !== null);
  const shared = { x: "middle", fontSize: type.small } as const;
  return [
    Plot.ruleY([0, 1, 2], {
      y: (index: number) => floor + index * lane,
      x1: left,
      x2: width - 2,
      stroke: colour("line"),
    }),
    beside(left, row(0), words.say("paths.graph.begin")),
    beside(left, row(1), words.say("paths.graph.come")),
    beside(left, row(2), words.say("paths.graph.drop out"), colour("broken-ink")),
    Plot.text(placed, { ...shared, y: row(0), text: (point) => point.begin ?? "" }),
    Plot.text(placed, { ...shared, y: row(1), text: "come" }),
    Plot.text(out, {
      ...shared,
      y: row(2),
      text: (point) => `× ${point.dropped?.text ?? ""}`,
      fontWeight: 700,
      fill: colour("broken-ink"),
    }),
  ];
}

function beside(left: number, y: number, text: string, fill: string = colour("muted")): Plot.Markish {
  return note(left - 8, y, text, fill, { textAnchor: "end" });
}
