import { drawing, say, set } from "../dom.ts";
import type { Share } from "../estimate.ts";
import { periodOf } from "../periods.ts";
import { type Axis, axisOf, placeOn, sideOf } from "../scale.ts";
import type { Answer } from "../session.ts";
import type { Setting } from "../setting.ts";
import type { Speech } from "../speech.ts";
import { happenings } from "./happenings.ts";
import { type Run, runsOf, thinBelow, told } from "./runs.ts";

const height = 260;
const bars = 46;
/** Width of a letter in labels, about. */
const letter = 6.2;

/** Room around the picture in pixels. */
export const margin = { top: 18, right: 10, bottom: 26, left: 46 };

/** Where shares are drawn, in pixels. */
export interface Plot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Shares by period with their intervals, and how many fell due; few elements, which are moved and not made anew. */
export class PictureOverTime {
  readonly node = drawing("svg", { class: "timeline", height, role: "img" });
  readonly #speech: Speech;
  readonly #setting: Setting;
  readonly #frame = drawing("g");
  readonly #lines = (["first", "second"] as const).map((name) => new Line(name));
  readonly #due = drawing("path", { class: "due" });
  readonly #most = drawing("text", { class: "quiet" });
  /** What the frame was drawn for. */
  #framed = "";

  constructor(speech: Speech, setting: Setting) {
    this.#speech = speech;
    this.#setting = setting;
    this.node.append(this.#due, this.#frame, this.#most, ...this.#lines.map((line) => line.node));
  }

  /** Draws an answer, as wide as there is room. */
  update(answer: Answer, width: number): void {
    if (!(answer.first.periods instanceof Map) || width === 0) return;
    const periods = [...answer.first.periods.keys()];
    const second = answer.second?.periods instanceof Map ? answer.second.periods : null;
    const [first, other] = [answer.first.periods, second].map(
      (line) => line && periods.map((period) => line.get(period) ?? null),
    );
    const axis = axisOf([...told(first ?? []), ...told(other ?? [])].flatMap(({ low, high }) => [low, high]));
    const plot = {
      left: margin.left,
      right: width - margin.right,
      top: margin.top,
      bottom: height - margin.bottom - bars,
    };
    const step = (plot.right - plot.left) / Math.max(1, periods.length);
    set(this.node, {
      width,
      viewBox: `0 0 ${width} ${height}`,
      "aria-label": this.#speech.finding(answer).heading,
    });
    this.#drawFrame(answer, periods, axis, plot, step);
    this.#drawDue(first ?? [], plot, step);
    const x = (index: number) => plot.left + (index + 0.5) * step;
    const y = (share: number) => plot.bottom - placeOn(axis, share) * (plot.bottom - plot.top);
    this.#lines[0]?.update(first ?? [], axis, x, y);
    this.#lines[1]?.update(other ?? [], axis, x, y);
  }

  /** What stays while shares move: lines of the axis, labels, what happened, and the months that are chosen. */
  #drawFrame({ view }: Answer, periods: readonly string[], axis: Axis, plot: Plot, step: number): void {
    const { words } = this.#speech;
    const key = JSON.stringify([view.filter.month, view.period, periods.length, axis, plot]);
    if (key === this.#framed) return;
    this.#framed = key;
    const y = (share: number) => plot.bottom - placeOn(axis, share) * (plot.bottom - plot.top);
    const texts = periods.map((period) => this.#speech.period(period));
    const floor = height - margin.bottom;
    this.#frame.replaceChildren(
      ...chosen(view.filter.month ?? [], periods, (month) => periodOf(month, view.period)).map((index) =>
        drawing("rect", {
          class: "chosen",
          x: plot.left + index * step,
          y: plot.top,
          width: step,
          height: height - margin.top - margin.bottom - bars,
        }),
      ),
      ...axis.ticks.flatMap((tick) => [
        drawing("line", { class: "grid", x1: plot.left, x2: plot.right, y1: y(tick), y2: y(tick) }),
        drawing(
          "text",
          { x: plot.left - 8, y: y(tick) + 4, "text-anchor": "end" },
          words.percent(tick, axis.high - axis.low < 0.04 ? 1 : 0),
        ),
      ]),
      ...happenings(this.#setting.happenings, { periods, period: view.period, plot, step }),
      drawing("line", { class: "axis", x1: plot.left, x2: plot.right, y1: floor, y2: floor }),
      ...labels(texts, step).map((index) =>
        drawing(
          "text",
          { x: plot.left + (index + 0.5) * step, y: height - 8, "text-anchor": "middle" },
          texts[index] ?? "",
        ),
      ),
    );
  }

  #drawDue(shares: readonly (Share | null)[], plot: Plot, step: number): void {
    const most = Math.max(1, ...shares.map((share) => share?.n ?? 0));
    const floor = height - margin.bottom;
    const wide = Math.max(1, step - 2).toFixed(1);
    const bar = (share: Share | null, index: number) => {
      const tall = (((share?.n ?? 0) / most) * (bars - 18)).toFixed(1);
      return `M${(plot.left + index * step + 1).toFixed(1)} ${floor}v-${tall}h${wide}v${tall}z`;
    };
    set(this.#due, { d: shares.map(bar).join("") });
    set(this.#most, { x: plot.left, y: floor - bars + 12 });
    const { words } = this.#speech;
    say(this.#most, words.say("explorer.time.due", { most: words.count(most) }));
  }
}

/** A band for the interval, a line, and a mark for each period; a period without promises leaves a gap. */
class Line {
  readonly node: SVGGElement;
  readonly #name: "first" | "second";
  readonly #band: SVGPathElement;
  readonly #line: SVGPathElement;
  readonly #marks: SVGPathElement;
  readonly #thin: SVGPathElement;

  constructor(name: "first" | "second") {
    this.#name = name;
    const path = (look: string) => drawing("path", { class: `${look} ${name}` });
    [this.#band, this.#line, this.#marks, this.#thin] = [
      path("band"),
      path("line"),
      path("mark"),
      path("mark thin"),
    ];
    this.node = drawing("g", {}, this.#band, this.#line, this.#marks, this.#thin);
  }

  update(
    shares: readonly (Share | null)[],
    axis: Axis,
    x: (index: number) => number,
    y: (share: number) => number,
  ): void {
    const thin = thinBelow(shares);
    const runs = runsOf(shares);
    const points = (run: Run, of: (share: Share) => number) =>
      run.map(({ index, share }) => `${x(index).toFixed(1)} ${y(of(share)).toFixed(1)}`);
    const band = (run: Run) =>
      [...points(run, ({ low }) => low), ...points(run, ({ high }) => high).toReversed()].join("L");
    const markOf = ({ share }: Share, index: number) => {
      const side = sideOf(axis, share);
      return side === "within" ? mark(this.#name, x(index), y(share)) : arrow(side, x(index), y(share));
    };
    const marks = (is: (share: Share) => boolean) =>
      shares.map((share, index) => (share && is(share) ? markOf(share, index) : ""));
    set(this.#band, { d: runs.map((run) => `M${band(run)}z`).join("") });
    set(this.#line, { d: runs.map((run) => `M${points(run, ({ share }) => share).join("L")}`).join("") });
    set(this.#marks, { d: marks(({ n }) => n >= thin).join("") });
    set(this.#thin, { d: marks(({ n }) => n < thin).join("") });
  }
}

/** A circle for the first selection, a square for the second. */
function mark(name: "first" | "second", x: number, y: number): string {
  return name === "first"
    ? `M${(x - 3.5).toFixed(1)} ${y.toFixed(1)}a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0z`
    : `M${(x - 3.5).toFixed(1)} ${(y - 3.5).toFixed(1)}h7v7h-7z`;
}

/** An arrow at an end of the axis, to what lies beyond it. */
function arrow(side: "below" | "above", x: number, end: number): string {
  return `M${(x - 4.5).toFixed(1)} ${(side === "below" ? end - 8 : end + 8).toFixed(1)}h9L${x.toFixed(1)} ${end.toFixed(1)}z`;
}

/** The places of the periods that hold chosen months. */
function chosen(
  months: readonly string[],
  periods: readonly string[],
  periodOfMonth: (month: string) => string,
): readonly number[] {
  const named = new Set(months.map(periodOfMonth));
  return periods.flatMap((period, index) => (named.has(period) ? [index] : []));
}

/** Which periods are labelled, so that labels do not touch. */
function labels(texts: readonly string[], step: number): readonly number[] {
  const longest = Math.max(...texts.map(({ length }) => length)) * letter + 14;
  const every = [1, 2, 3, 6, 12].find((size) => size * step >= longest) ?? 24;
  return texts
    .map((_, index) => index)
    .filter((index) => index % every === 0 && index * step + step / 2 < texts.length * step - longest / 4);
}
