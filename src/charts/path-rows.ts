import * as Plot from "@observablehq/plot";
import { colour } from "../styles/palette.ts";
import { canvas, note } from "./journey-overview.ts";
import type { Standing } from "./path-points.ts";
import { room, type Size, type, widths } from "./size.ts";

/** A touchpoint on a way; its label tells by a sign as well where the journey has been before. */
export interface WayStep {
  readonly label: string;
  /** `promised`: on the way that is promised; `other`: beside it; `return`: where the journey has been before. */
  readonly kind: "promised" | "other" | "return";
}

/** A way that journeys take, as a row of its touchpoints, with a number at its left and an estimate at its right. */
export interface Way {
  readonly steps: readonly WayStep[];
  readonly amount: string;
  readonly estimate: {
    readonly value: number;
    readonly low: number | null;
    readonly high: number | null;
    /** How it is written; on a phone with its interval, which is not drawn there. */
    readonly text: string;
    readonly narrow: string;
  };
  readonly standing: Standing;
}

/** What the numbers are. */
export interface WayScale {
  /** Ends of the axis of the estimates, and how they are written. */
  readonly domain: readonly [low: number, high: number];
  readonly ends: readonly [low: string, high: string];
  /** What all journeys have, where that is the measure. */
  readonly reference: { readonly value: number; readonly label: string } | null;
  readonly headings: readonly [amount: string, estimate: string];
}

interface Chip extends WayStep {
  readonly x: number;
  readonly y: number;
  readonly across: number;
  /** The first of its way has no arrow before it. */
  readonly first: boolean;
}

interface Row extends Way {
  readonly y: number;
  readonly chips: readonly Chip[];
}

const line = 25;
/** Room for the headings; the ends of the axis have a line of their own. */
const heads = { narrow: 34, wide: 50 } as const;

/** Ways as rows of small steps, each with how many take it and an estimate with its interval. */
export function pathRows(ways: readonly Way[], scale: WayScale, size: Size): Plot.PlotOptions {
  const wide = size === "wide";
  const width = widths[size];
  const field = wide ? { from: 66, to: width - 208 } : { from: 0, to: width };
  const head = heads[size];
  const { rows, height } = laidOut(ways, field, head, wide);
  const chips = rows.flatMap((row) => row.chips);
  return {
    ...canvas(width, height),
    marks: [
      note(0, 12, scale.headings[0], colour("muted"), { textAnchor: "start" }),
      note(width, 12, scale.headings[1], colour("muted"), { textAnchor: "end" }),
      Plot.ruleY(rows, { y: (row) => row.y - 6, stroke: colour("grid") }),
      Plot.text(rows, {
        ...{ x: 0, y: (row) => row.y + 12, text: "amount", textAnchor: "start" },
        ...{ fontSize: type.normal, fontWeight: 700, fontVariant: "tabular-nums" },
      }),
      chipMarks(chips),
      wide ? axis(rows, scale, width, head, height) : null,
      Plot.text(rows, {
        x: width,
        y: (row) => row.y + 12,
        text: ({ estimate }) => (wide ? estimate.text : estimate.narrow),
        textAnchor: "end",
        fontSize: type.normal,
        fontVariant: "tabular-nums",
        fontWeight: 600,
        fill: (row: Row) => ink[row.standing],
      }),
    ],
  };
}

const ink: Readonly<Record<Standing, string>> = {
  worse: colour("broken-ink"),
  better: colour("exceeded-ink"),
  alike: "currentColor",
};
const dots: Readonly<
  Record<Standing, { readonly line: string; readonly fill: string; readonly symbol: "diamond" | "circle" }>
> = {
  worse: { line: colour("broken"), fill: colour("broken"), symbol: "diamond" },
  better: { line: colour("exceeded"), fill: colour("exceeded"), symbol: "circle" },
  alike: { line: colour("unknown"), fill: colour("paper"), symbol: "circle" },
};

function laidOut(ways: readonly Way[], field: { from: number; to: number }, head: number, wide: boolean) {
  let y = head;
  const rows = ways.map((way): Row => {
    const start = wide ? y : y + line;
    const chips = chipsOf(way.steps, field, start);
    const row = { ...way, y, chips };
    y = (chips.at(-1)?.y ?? start) + line + 10;
    return row;
  });
  return { rows, height: y };
}

const gap = 15;

function chipsOf(steps: readonly WayStep[], { from, to }: { from: number; to: number }, top: number): Chip[] {
  let [x, y] = [from, top];
  return steps.map((step, index) => {
    const across = room([step.label], 0, type.small) + 10;
    const lead = index === 0 ? 0 : gap;
    if (index > 0 && x + lead + across > to) [x, y] = [from, y + line];
    const chip = { ...step, x: x + lead, y, across, first: index === 0 };
    x = chip.x + across;
    return chip;
  });
}

function chipMarks(chips: readonly Chip[]): Plot.Markish {
  const outline = { promised: colour("panel"), other: "currentColor", return: colour("broken") } as const;
  return [
    Plot.text(
      chips.filter((chip) => !chip.first),
      {
        x: (chip) => chip.x - gap / 2,
        y: (chip) => chip.y + 11,
        text: () => "→",
        fontSize: type.small,
        fill: colour("muted"),
      },
    ),
    Plot.rect(chips, {
      ...{ x1: "x", x2: (chip) => chip.x + chip.across, y1: (chip) => chip.y + 1, y2: (chip) => chip.y + 21 },
      ...{ rx: 4, ry: 4 },
      fill: (chip) => colour(chip.kind === "promised" ? "panel" : "paper"),
      stroke: (chip: Chip) => outline[chip.kind],
      strokeWidth: 1,
    }),
    Plot.text(chips, {
      x: (chip) => chip.x + chip.across / 2,
      y: (chip) => chip.y + 11.5,
      text: "label",
      fontSize: type.small,
      fill: (chip) => (chip.kind === "return" ? colour("broken-ink") : "currentColor"),
    }),
  ];
}

function axis(
  rows: readonly Row[],
  { domain, ends, reference }: WayScale,
  width: number,
  head: number,
  height: number,
): Plot.Markish {
  const [from, to] = [width - 188, width - 88];
  const at = (value: number) =>
    from +
    (Math.min(Math.max(value, domain[0]), domain[1]) - domain[0]) * ((to - from) / (domain[1] - domain[0]));
  const whiskers = rows.filter(({ estimate }) => estimate.low !== null && estimate.high !== null);
  return [
    Plot.ruleX(domain, { x: at, y1: head - 6, y2: height - 4, stroke: colour("grid") }),
    reference && Plot.ruleX([reference.value], { x: at, y1: head - 8, y2: height - 4, strokeWidth: 1.5 }),
    ...ends.map((end, index) => note(index === 0 ? from : to, 32, end, colour("muted"))),
    reference && note(at(reference.value), 32, reference.label, "currentColor", { fontWeight: 600 }),
    Plot.ruleY(whiskers, {
      y: (row) => row.y + 12,
      x1: (row) => at(row.estimate.low ?? 0),
      x2: (row) => at(row.estimate.high ?? 0),
      stroke: (row: Row) => dots[row.standing].line,
      strokeWidth: 2,
    }),
    Plot.dot(rows, {
      x: (row) => at(row.estimate.value),
      y: (row) => row.y + 12,
      r: 4.5,
      symbol: (row: Row) => dots[row.standing].symbol,
      fill: (row: Row) => dots[row.standing].fill,
      stroke: (row: Row) => dots[row.standing].line,
      strokeWidth: 1.5,
    }),
  ];
}
