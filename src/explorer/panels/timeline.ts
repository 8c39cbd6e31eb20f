import { choice, drawing, element, say, set } from "../dom.ts";
import type { Share } from "../estimate.ts";
import { periodOf } from "../periods.ts";
import { axisOf, placeOn } from "../scale.ts";
import type { Answer } from "../session.ts";
import type { Setting } from "../setting.ts";
import type { Speech } from "../speech.ts";
import type { Period } from "../view.ts";

const height = 260;
const margin = { top: 18, right: 10, bottom: 26, left: 46 };
const bars = 46;
/** Width of a letter in labels, about. */
const letter = 6.2;

/** What a reader does on the axis of time: from which month to which, while still drawing or at the end. */
export type Brushed = (from: string, to: string, isDone: boolean) => void;

/** Shares over time with their intervals; months are chosen by dragging over them, or by two lists. */
export class Timeline {
  readonly node: HTMLElement;
  readonly #speech: Speech;
  readonly #setting: Setting;
  readonly #months: readonly string[];
  readonly #heading = element("h2", { id: "by-month" });
  readonly #apart = element("p", { class: "note", hidden: true });
  readonly #svg = drawing("svg", { class: "timeline", height, role: "img" });
  readonly #from: HTMLSelectElement;
  readonly #to: HTMLSelectElement;
  readonly #numbers = element("details");
  readonly #rows = element("tbody");
  readonly #happened = element("ol", { class: "happenings" });
  #answer: Answer | null = null;
  /** In pixels; known from the observer alone, for asking in the middle of a change makes the browser lay the page out at once. */
  #width = 0;

  constructor(months: readonly string[], speech: Speech, setting: Setting, brushed: Brushed) {
    this.#months = months;
    this.#speech = speech;
    this.#setting = setting;
    const { words } = speech;
    const options = months.map((value) => ({ value, text: speech.value("month", value) }));
    const range = () => brushed(this.#from.value, this.#to.value, true);
    const [from, to] = [
      choice(words.say("explorer.time.from"), "from", options, range),
      choice(words.say("explorer.time.to"), "to", options, range),
    ];
    [this.#from, this.#to] = [from.select, to.select];
    const head = (
      key:
        | "explorer.column.period"
        | "explorer.column.share"
        | "explorer.column.interval"
        | "explorer.column.due",
    ) =>
      element(
        "th",
        { scope: "col", class: key === "explorer.column.period" ? null : "number" },
        words.say(key),
      );
    const table = element(
      "table",
      { "aria-labelledby": "by-month" },
      element(
        "thead",
        {},
        element(
          "tr",
          {},
          head("explorer.column.period"),
          head("explorer.column.share"),
          head("explorer.column.interval"),
          head("explorer.column.due"),
        ),
      ),
      this.#rows,
    );
    this.node = element(
      "section",
      { class: "over-time" },
      this.#heading,
      element(
        "div",
        { class: "range" },
        from.node,
        to.node,
        element("p", { class: "note" }, words.say("explorer.time.how")),
      ),
      this.#svg,
      this.#apart,
      this.#happened,
      this.#numbers,
    );
    this.#happened.append(
      ...setting.happenings.map((one) => element("li", { value: one.number }, one.words)),
    );
    this.#numbers.append(
      element("summary", {}, words.say("explorer.numbers")),
      element("div", { class: "scroll" }, table),
    );
    this.#numbers.addEventListener("toggle", () => this.#fill());
    this.#brush(brushed);
    new ResizeObserver(([entry]) => this.#resize(entry?.contentRect.width ?? 0)).observe(this.node);
  }

  /** Shows an answer. */
  update(answer: Answer): void {
    this.#answer = answer;
    const { view, first } = answer;
    const chosen = view.filter.month ?? this.#months;
    this.#from.value = chosen[0] ?? "";
    this.#to.value = chosen.at(-1) ?? "";
    say(this.#heading, this.#speech.time(view.period));
    const isApart = !(first.periods instanceof Map);
    set(this.#svg, { hidden: isApart });
    set(this.#apart, { hidden: !isApart });
    if ("apart" in first.periods)
      say(
        this.#apart,
        this.#speech.words.say("explorer.together", { dimensions: this.#speech.names(first.periods) }),
      );
    this.#draw();
    this.#fill();
  }

  #draw(): void {
    const answer = this.#answer;
    if (!answer || !(answer.first.periods instanceof Map) || this.#width === 0) return;
    const width = this.#width;
    const periods = [...answer.first.periods.keys()];
    const second = answer.second?.periods instanceof Map ? answer.second.periods : null;
    const lines = [answer.first.periods, ...(second ? [second] : [])];
    const telling = lines.flatMap((line) => {
      const thin = thinBelow([...line.values()]);
      return [...line.values()].flatMap((share) => (share && share.n >= thin ? [share] : []));
    });
    const axis = axisOf(telling.flatMap(({ low, high }) => [low, high]));
    const plot = {
      left: margin.left,
      right: width - margin.right,
      top: margin.top,
      bottom: height - margin.bottom - bars,
    };
    const step = (plot.right - plot.left) / Math.max(1, periods.length);
    const x = (index: number) => plot.left + (index + 0.5) * step;
    const y = (share: number) => plot.bottom - placeOn(axis, share) * (plot.bottom - plot.top);
    set(this.#svg, {
      width,
      viewBox: `0 0 ${width} ${height}`,
      "aria-label": this.#speech.finding(answer).heading,
    });
    this.#svg.replaceChildren(
      ...this.#chosen(answer, periods, plot, step),
      ...axis.ticks.map((tick) =>
        drawing("line", { class: "grid", x1: plot.left, x2: plot.right, y1: y(tick), y2: y(tick) }),
      ),
      ...axis.ticks.map((tick) =>
        drawing(
          "text",
          { x: plot.left - 8, y: y(tick) + 4, "text-anchor": "end" },
          this.#speech.words.percent(tick, axis.high - axis.low < 0.04 ? 1 : 0),
        ),
      ),
      ...this.#happenings(periods, plot, step),
      ...lines.flatMap((line, index) =>
        lineOf(
          periods.map((period) => line.get(period) ?? null),
          index === 0 ? "first" : "second",
          x,
          y,
        ),
      ),
      ...this.#dues(
        periods.map((period) =>
          answer.first.periods instanceof Map ? (answer.first.periods.get(period)?.n ?? 0) : 0,
        ),
        step,
      ),
      ...labels(
        periods.map((period) => this.#speech.period(period)),
        step,
      ).map((index) =>
        drawing(
          "text",
          { x: x(index), y: height - 8, "text-anchor": "middle" },
          this.#speech.period(periods[index] ?? ""),
        ),
      ),
    );
  }

  #resize(width: number): void {
    const next = Math.max(280, Math.round(width));
    if (next === this.#width) return;
    this.#width = next;
    this.#draw();
  }

  /** A paler ground behind the months that are chosen. */
  #chosen({ view }: Answer, periods: readonly string[], plot: Plot, step: number): readonly Element[] {
    const months = view.filter.month;
    if (!months) return [];
    const named = new Set(months.map((month) => periodOf(month, view.period)));
    return periods.flatMap((period, index) =>
      named.has(period)
        ? [
            drawing("rect", {
              class: "chosen",
              x: plot.left + index * step,
              y: plot.top,
              width: step,
              height: height - margin.top - margin.bottom,
            }),
          ]
        : [],
    );
  }

  #happenings(periods: readonly string[], plot: Plot, step: number): readonly Element[] {
    const at = (day: string) => this.#placeOf(day, periods) * step + plot.left;
    return this.#setting.happenings.flatMap(({ number, from, to }) => {
      const start = Math.max(plot.left, at(from));
      if (start > plot.right) return [];
      const band =
        to === null
          ? []
          : [
              drawing("rect", {
                class: "lasted",
                x: start,
                y: plot.top,
                width: Math.max(2, Math.min(plot.right, at(to)) - start),
                height: plot.bottom - plot.top,
              }),
            ];
      return [
        ...band,
        drawing("line", { class: "happened", x1: start, x2: start, y1: plot.top, y2: plot.bottom }),
        drawing(
          "text",
          { class: "happened", x: start + 3, y: plot.top + 10 + 13 * this.#row(number, at) },
          String(number),
        ),
      ];
    });
  }

  /** In which row the number of what happened stands, so that those of one time do not cover each other. */
  #row(number: number, at: (day: string) => number): number {
    const own = this.#setting.happenings.find((one) => one.number === number);
    return this.#setting.happenings.filter(
      (other) => own && other.number < number && Math.abs(at(other.from) - at(own.from)) < 16,
    ).length;
  }

  /** Where a day stands among the periods, in periods. */
  #placeOf(day: string, periods: readonly string[]): number {
    const period: Period = this.#answer?.view.period ?? "month";
    const name = periodOf(day.slice(0, 7), period);
    const index = periods.indexOf(name);
    if (index < 0) return name < (periods[0] ?? "") ? 0 : periods.length;
    const month = Number(day.slice(5, 7)) - 1 + (Number(day.slice(8, 10)) - 1) / 31;
    const length = period === "year" ? 12 : period === "quarter" ? 3 : 1;
    return index + (month % length) / length;
  }

  #dues(due: readonly number[], step: number): readonly Element[] {
    const most = Math.max(1, ...due);
    const floor = height - margin.bottom;
    return [
      ...due.map((count, index) => {
        const tall = (count / most) * (bars - 18);
        return drawing("rect", {
          class: "due",
          x: margin.left + index * step + 1,
          y: floor - tall,
          width: Math.max(1, step - 2),
          height: tall,
        });
      }),
      drawing(
        "text",
        { class: "quiet", x: margin.left, y: floor - bars + 12 },
        this.#speech.words.say("explorer.time.due", { most: this.#speech.words.count(most) }),
      ),
      drawing("line", {
        class: "axis",
        x1: margin.left,
        x2: margin.left + due.length * step,
        y1: floor,
        y2: floor,
      }),
    ];
  }

  /** The numbers as a table, while somebody looks at it. */
  #fill(): void {
    const answer = this.#answer;
    if (!this.#numbers.open || !answer || !(answer.first.periods instanceof Map)) return;
    const second = answer.second?.periods instanceof Map ? answer.second.periods : null;
    const joined = (one: string, other: string | null) => (other === null ? one : `${one} · ${other}`);
    this.#rows.replaceChildren(
      ...[...answer.first.periods].map(([period, share]) => {
        const other = second?.get(period) ?? null;
        return element(
          "tr",
          {},
          element("th", { scope: "row" }, this.#speech.period(period)),
          element(
            "td",
            { class: "number" },
            joined(this.#speech.share(share), second && this.#speech.share(other)),
          ),
          element(
            "td",
            { class: "number" },
            joined(this.#speech.interval(share), second && this.#speech.interval(other)),
          ),
          element(
            "td",
            { class: "number" },
            joined(
              this.#speech.words.count(share?.n ?? 0),
              second && this.#speech.words.count(other?.n ?? 0),
            ),
          ),
        );
      }),
    );
  }

  /** A pointer that is dragged over the picture chooses the months below it. */
  #brush(brushed: Brushed): void {
    let begun: number | null = null;
    const monthAt = (event: PointerEvent) => {
      const box = this.#svg.getBoundingClientRect();
      const part = (event.clientX - box.left - margin.left) / (box.width - margin.left - margin.right);
      return Math.min(this.#months.length - 1, Math.max(0, Math.floor(part * this.#months.length)));
    };
    const tell = (event: PointerEvent, isDone: boolean) => {
      if (begun === null) return;
      const [from, to] = [Math.min(begun, monthAt(event)), Math.max(begun, monthAt(event))];
      brushed(this.#months[from] ?? "", this.#months[to] ?? "", isDone);
    };
    this.#svg.addEventListener("pointerdown", (event) => {
      begun = monthAt(event);
      this.#svg.setPointerCapture(event.pointerId);
    });
    this.#svg.addEventListener("pointermove", (event) => tell(event, false));
    this.#svg.addEventListener("pointerup", (event) => {
      tell(event, true);
      begun = null;
    });
    this.#svg.addEventListener("pointercancel", () => {
      begun = null;
    });
  }
}

interface Plot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A band for the interval, a line, and a mark for each period; a period without promises leaves a gap. */
function lineOf(
  shares: readonly (Share | null)[],
  name: "first" | "second",
  x: (index: number) => number,
  y: (share: number) => number,
): readonly Element[] {
  const thin = thinBelow(shares);
  const runs = runsOf(shares.map((share) => (share && share.n >= thin ? share : null)));
  const points = (run: readonly number[], of: (share: Share) => number) =>
    run.map((index) => `${x(index).toFixed(1)},${y(of(shares[index] as Share)).toFixed(1)}`); // a run holds no gap
  return [
    ...runs.map((run) =>
      drawing("polygon", {
        class: `band ${name}`,
        points: [...points(run, ({ low }) => low), ...points(run, ({ high }) => high).toReversed()].join(" "),
      }),
    ),
    ...runs.map((run) =>
      drawing("polyline", { class: `line ${name}`, points: points(run, ({ share }) => share).join(" ") }),
    ),
    ...shares.flatMap((share, index) => {
      if (!share) return [];
      const transform = `translate(${x(index).toFixed(1)},${y(share.share).toFixed(1)})`;
      const look = share.n < thin ? `${name} thin` : name;
      return name === "first"
        ? [drawing("circle", { class: look, r: 3.5, transform })]
        : [drawing("path", { class: look, d: "M0-4.5L4.5 0 0 4.5-4.5 0z", transform })];
    }),
  ];
}

/** A period with fewer than a tenth of the usual promises says little, or is not over: it is hollow, and no line leads to it. */
function thinBelow(shares: readonly (Share | null)[]): number {
  const due = shares.flatMap((share) => (share ? [share.n] : [])).toSorted((one, other) => one - other);
  return (due[Math.floor(due.length / 2)] ?? 0) / 10;
}

/** The places of neighbours that are there, run by run. */
function runsOf(shares: readonly (Share | null)[]): readonly (readonly number[])[] {
  const runs: number[][] = [];
  shares.forEach((share, index) => {
    if (!share) return;
    const last = runs.at(-1);
    if (last?.at(-1) === index - 1) last.push(index);
    else runs.push([index]);
  });
  return runs;
}

/** Which periods are labelled, so that labels do not touch. */
function labels(texts: readonly string[], step: number): readonly number[] {
  const longest = Math.max(...texts.map(({ length }) => length)) * letter + 14;
  const every = [1, 2, 3, 6, 12].find((size) => size * step >= longest) ?? 24;
  return texts
    .map((_, index) => index)
    .filter((index) => index % every === 0 && index * step + step / 2 < texts.length * step - longest / 4);
}
