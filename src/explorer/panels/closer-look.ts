import type { Kind } from "../../words/numbers.ts";
import { allBins, type Binned } from "../bins.ts";
import { drawing, element, say, set } from "../dom.ts";
import type { Closer, Wait } from "../session.ts";
import type { Speech } from "../speech.ts";

/** As wide as the picture stands beside another, so that its words keep their size. */
const size = { width: 340, height: 170 };
const floor = size.height - 24;

/** How early or late the promises of one touchpoint were met, and how long that took. */
export class CloserLook {
  readonly node: HTMLElement;
  readonly #speech: Speech;
  readonly #hint: HTMLElement;
  readonly #slack: Part;
  readonly #wait: Part;

  constructor(speech: Speech) {
    this.#speech = speech;
    this.#hint = element("p", { class: "note" }, speech.words.say("explorer.one"));
    this.#slack = new Part(speech.words.say("explorer.slack"));
    this.#wait = new Part(speech.words.say("explorer.wait"));
    this.node = element("div", { class: "closer" }, this.#hint, this.#slack.node, this.#wait.node);
  }

  /** Shows what is known of the touchpoint; null where several are chosen. */
  update(closer: Closer | null): void {
    set(this.#hint, { hidden: closer !== null });
    this.#slack.show(closer?.slack ? this.#slackPicture(closer.slack) : null);
    this.#wait.show(closer?.wait ? this.#waitPicture(closer.wait) : null);
  }

  #slackPicture({ bins, median }: NonNullable<Closer["slack"]>): Shown {
    const { words } = this.#speech;
    const kind = kindOf(bins.unit);
    const told =
      median &&
      words.say(medianKey(median.median), {
        median: words.written({ value: Math.abs(median.median) }, kind),
        interval: words.interval({ value: median.median, low: median.low, high: median.high }, kind),
      });
    return {
      told: told ?? "",
      marks: histogram(bins, words.say("explorer.slack.promised"), (value) => words.written({ value }, kind)),
    };
  }

  #waitPicture({ unit, times, shares, median }: Wait): Shown {
    const { words } = this.#speech;
    const kind = kindOf(unit);
    const told = median
      ? words.say("explorer.wait.median", {
          median: words.written({ value: median.value }, kind),
          interval: words.interval(
            { value: median.value, low: median.low, high: median.high ?? median.value },
            kind,
          ),
        })
      : words.say("explorer.wait.never");
    return {
      told,
      marks: curve(
        times,
        shares,
        (value) => words.written({ value }, kind),
        (share) => words.percent(share, 0),
      ),
    };
  }
}

/** A median of nothing is not "at least nothing". */
function medianKey(median: number) {
  if (median === 0) return "explorer.slack.median.zero";
  return median < 0 ? "explorer.slack.median.late" : "explorer.slack.median";
}

interface Shown {
  readonly told: string;
  readonly marks: readonly Element[];
}

/** A heading, a sentence, and a picture that says it. */
class Part {
  readonly node: HTMLElement;
  readonly #told = element("p");
  readonly #svg = drawing("svg", { viewBox: `0 0 ${size.width} ${size.height}`, role: "img" });

  constructor(heading: string) {
    this.node = element("section", { hidden: true }, element("h2", {}, heading), this.#told, this.#svg);
  }

  show(shown: Shown | null): void {
    set(this.node, { hidden: shown === null });
    if (!shown) return;
    say(this.#told, shown.told);
    set(this.#svg, { "aria-label": shown.told });
    this.#svg.replaceChildren(...shown.marks);
  }
}

/** Units of bins are kinds of numbers too. */
function kindOf(unit: string): Kind {
  return unit === "hours" || unit === "business days" || unit === "business hours" ? unit : "days";
}

/** Bars for each bin between the 1st and the 99th of 100; blue as promised or earlier, orange later. */
function histogram(bins: Binned, promised: string, written: (value: number) => string): readonly Element[] {
  const all = allBins(bins);
  const total = all.reduce((sum, { count }) => sum + count, 0);
  let below = 0;
  const middle = all.filter(({ count }) => {
    below += count;
    return below > total * 0.01 && below - count < total * 0.99;
  });
  const [low, high] = [Math.min(0, middle[0]?.low ?? 0), Math.max(0, middle.at(-1)?.high ?? 1)];
  const top = Math.max(...middle.map(({ count }) => count));
  const x = (value: number) => 8 + ((value - low) / (high - low)) * (size.width - 16);
  return [
    ...middle.map((bin) =>
      drawing("rect", {
        class: bin.low < 0 ? "later" : "earlier",
        x: x(bin.low) + 0.5,
        width: Math.max(0.5, x(bin.high) - x(bin.low) - 1),
        y: floor - (bin.count / top) * (floor - 20),
        height: (bin.count / top) * (floor - 20),
      }),
    ),
    drawing("line", { class: "axis", x1: 8, x2: size.width - 8, y1: floor, y2: floor }),
    drawing("line", { class: "axis", x1: x(0), x2: x(0), y1: 8, y2: floor }),
    drawing("text", { x: x(0), y: 14, dx: 4 }, promised),
    ...[low, high].map((value, index) =>
      drawing(
        "text",
        { x: x(value), y: size.height - 6, "text-anchor": index === 0 ? "start" : "end" },
        written(value),
      ),
    ),
  ];
}

/** Steps of the share that was fulfilled by a time. */
function curve(
  times: readonly number[],
  shares: readonly number[],
  written: (value: number) => string,
  percent: (share: number) => string,
): readonly Element[] {
  const reached = shares.findIndex((share) => share >= (shares.at(-1) ?? 0) * 0.995);
  const last = Math.min(times.length - 1, Math.max(1, reached));
  const end = times[last] ?? 1;
  const x = (time: number) => 44 + (Math.min(time, end) / end) * (size.width - 56);
  const y = (share: number) => floor - share * (floor - 12);
  const steps = times
    .slice(0, last + 1)
    .map((time, index) => `H${x(time).toFixed(1)}V${y(shares[index] ?? 0).toFixed(1)}`);
  return [
    ...[0, 0.5, 1].flatMap((share) => [
      drawing("line", { class: "grid", x1: 44, x2: size.width - 12, y1: y(share), y2: y(share) }),
      drawing("text", { x: 38, y: y(share) + 4, "text-anchor": "end" }, percent(share)),
    ]),
    drawing("path", { class: "line first", d: `M44 ${y(0)}${steps.join("")}` }),
    drawing("text", { x: size.width - 12, y: size.height - 6, "text-anchor": "end" }, written(end)),
    drawing("text", { x: 44, y: size.height - 6 }, "0"),
  ];
}
