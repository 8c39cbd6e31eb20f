import * as Plot from "@observablehq/plot";
import { colour } from "../styles/palette.ts";
import type { Words } from "../words/words.ts";
import { room, type Size, type, widths } from "./size.ts";

/** A part of the promises due: what became of it, its share, and how that is written. */
export interface VerdictShare {
  readonly bar: string;
  readonly part: "exceeded" | "kept" | "late" | "missed" | "too_early" | "failed" | "overdue";
  readonly share: number;
  readonly text: string;
}

/** What became of the promises due: broken to the left of the line, kept and exceeded to its right. */
export function verdictShares(shares: readonly VerdictShare[], words: Words, size: Size): Plot.PlotOptions {
  const parts = diverge(shares);
  const bars = [...new Set(shares.map((share) => share.bar))];
  const told = bars.map((bar) => list(words, inBar(shares, bar), broken));
  const low = Math.min(0, ...parts.map((part) => part.from));
  const high = Math.max(0, ...parts.map((part) => part.to));
  const range = high - low;
  const line = (-low / range) * widths[size];
  // Room for the words to the left of the line, with their gap to it.
  const left = Math.max(0, room(told, size === "wide" ? 150 : 118, type.normal) + gap + swatch - line);
  const needed =
    room(
      bars.map((bar) => list(words, inBar(shares, bar), met)),
      0,
      type.normal,
    ) +
    gap +
    swatch;
  const right = low < 0 ? Math.max(2, (needed - (high / range) * (widths[size] - left)) / (-low / range)) : 2;
  const stroke = left + (-low / range) * (widths[size] - left - right);
  const wide = (bar: string) => room([bar], 0, type.normal) + gap;
  const place = (bar: string) =>
    wide(bar) < widths[size] - stroke ? "after" : wide(bar) < stroke ? "before" : "over";
  const under = Math.max(40, lineHeight * Math.max(...told.map((text) => text.split("\n").length)) + 10);
  const band = 58 + under;
  const title = (at: ReturnType<typeof place>, way: -1 | 1) =>
    Plot.text(
      bars.filter((bar) => place(bar) === at),
      {
        ...(at === "over" ? { frameAnchor: "right" } : { x: () => 0 }),
        y: (bar: string) => bar,
        dx: at === "over" ? 0 : way * gap,
        dy: 12 - band / 2,
        text: (bar: string) => bar,
        textAnchor: way > 0 ? "start" : "end",
        fontWeight: 700,
        fontSize: type.normal,
      },
    );
  return {
    width: widths[size],
    height: Math.ceil(bars.length * band) + 8,
    marginTop: 0,
    marginBottom: 8,
    marginLeft: left,
    marginRight: right,
    x: { domain: [low, high], axis: null },
    y: { domain: bars, axis: null, padding: 0 },
    marks: [
      Plot.barX(parts, {
        x1: "from",
        x2: "to",
        y: "bar",
        fill: (part: VerdictShare) => fills[part.part],
        insetTop: 26,
        insetBottom: under,
      }),
      Plot.tickX(bars, {
        x: () => 0,
        y: (bar: string) => bar,
        strokeWidth: 2.5,
        insetTop: 20,
        insetBottom: under - 6,
      }),
      title("after", 1),
      title("before", -1),
      title("over", -1),
      Plot.text(bars, {
        x: () => 0,
        y: (bar: string) => bar,
        dx: -gap - swatch,
        dy: 64 - band / 2,
        text: (bar: string) => list(words, inBar(shares, bar), broken),
        textAnchor: "end",
        lineAnchor: "top",
        lineHeight: 1.2,
        fontSize: type.normal,
        fontWeight: 600,
        fill: colour("broken-ink"),
      }),
      Plot.text(bars, {
        x: () => 0,
        y: (bar: string) => bar,
        dx: gap + swatch,
        dy: 64 - band / 2,
        text: (bar: string) => list(words, inBar(shares, bar), met),
        textAnchor: "start",
        lineAnchor: "top",
        lineHeight: 1.2,
        fontSize: type.normal,
        fontWeight: 600,
        fill: colour("exceeded-ink"),
      }),
      ...[broken, met].flatMap((parts, side) =>
        bars.flatMap((bar) =>
          toldOf(inBar(shares, bar), parts).map(({ part }, index) =>
            Plot.dot([bar], {
              x: () => 0,
              y: () => bar,
              dx: (side === 0 ? -1 : 1) * (gap + swatch / 2 - 2),
              dy: 72 + index * lineHeight - band / 2,
              r: 5,
              symbol: "square",
              fill: fills[part],
            }),
          ),
        ),
      ),
    ],
  };
}

/** Between the line and the words beside it. */
const gap = 8;
/** What a colour and its hatching stand for is said by a square of them beside the word. */
const swatch = 15;
const lineHeight = 1.2 * type.normal;
const broken = ["late", "missed", "too_early", "failed", "overdue"] as const;
const met = ["kept", "exceeded"] as const;
const fills = {
  exceeded: colour("exceeded"),
  kept: colour("kept"),
  late: "url(#late-hatch)",
  missed: "url(#missed-hatch)",
  too_early: "url(#early-hatch)",
  failed: "url(#failed-hatch)",
  overdue: "url(#overdue-hatch)",
};

function inBar(shares: readonly VerdictShare[], bar: string): readonly VerdictShare[] {
  return shares.filter((share) => share.bar === bar);
}

function toldOf(
  shares: readonly VerdictShare[],
  parts: readonly VerdictShare["part"][],
): readonly VerdictShare[] {
  return parts.flatMap((part) => shares.filter((share) => share.part === part && share.share > 0));
}

function list(words: Words, shares: readonly VerdictShare[], parts: readonly VerdictShare["part"][]): string {
  return toldOf(shares, parts)
    .map(({ part, text }) => words.say(`charts.share.${part}`, { share: text }))
    .join("\n");
}

function diverge(shares: readonly VerdictShare[]): (VerdictShare & { from: number; to: number })[] {
  return [...Map.groupBy(shares, (share) => share.bar).values()].flatMap((group) => [
    ...pile(group, broken, -1),
    ...pile(group, met, 1),
  ]);
}

function pile(group: readonly VerdictShare[], parts: readonly VerdictShare["part"][], way: -1 | 1) {
  let edge = 0;
  return parts.flatMap((part) =>
    group
      .filter((share) => share.part === part)
      .map((share) => {
        const from = edge;
        edge += way * share.share;
        return { ...share, from: Math.min(from, edge), to: Math.max(from, edge) };
      }),
  );
}
