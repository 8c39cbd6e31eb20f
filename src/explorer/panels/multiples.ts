import { drawing, element, say, set } from "../dom.ts";
import type { Share } from "../estimate.ts";
import { type Axis, axisOf, placeOn } from "../scale.ts";
import type { Answer, Selection } from "../session.ts";
import type { Speech } from "../speech.ts";
import type { DimensionName } from "../view.ts";
import { type Run, runsOf, thinBelow, told } from "./runs.ts";

/** How many small pictures stand beside each other at most. */
const most = 12;
/** Values with fewer of the promises due than this share have no picture of their own. */
const least = 0.005;
const size = { width: 220, height: 84 };

/** Shares over time for each value of a dimension, on one scale. */
export class Multiples {
  readonly node = element("section", { class: "multiples", hidden: true });
  readonly #speech: Speech;
  readonly #heading = element("h2");
  readonly #note = element("p", { class: "note" });
  readonly #grid = element("div", { class: "grid" });

  constructor(speech: Speech) {
    this.#speech = speech;
    this.node.append(this.#heading, this.#note, this.#grid);
  }

  /** Shows an answer. */
  update({ view, first }: Answer): void {
    const { split } = view;
    set(this.node, { hidden: split === null || first.split === null });
    if (split === null || first.split === null) return;
    const { words } = this.#speech;
    say(this.#heading, words.say("explorer.multiples", { dimension: this.#speech.dimension(split) }));
    if ("apart" in first.split) {
      say(this.#note, words.say("explorer.together", { dimensions: this.#speech.names(first.split) }));
      this.#grid.replaceChildren();
      return;
    }
    const values = [...first.split]
      .map(([value, periods]) => ({ value, periods, due: dueOf(periods) }))
      .filter(({ due }, _, all) => due > least * all.reduce((sum, one) => sum + one.due, 0))
      .toSorted((one, other) => other.due - one.due);
    const shown = values.slice(0, most);
    const isAll = shown.length === values.length;
    say(
      this.#note,
      isAll
        ? ""
        : words.say("explorer.multiples.most", {
            shown: words.count(shown.length),
            all: words.count(values.length),
          }),
    );
    set(this.#note, { hidden: isAll });
    const telling = shown.flatMap(({ periods }) => told([...periods.values()]));
    const axis = axisOf(telling.flatMap(({ low, high }) => [low, high]));
    this.#grid.replaceChildren(
      ...shown.map(({ value, periods }) =>
        this.#small(
          this.#speech.capital(this.#speech.value(split, value)),
          wholeOf(first, split, value),
          periods,
          axis,
        ),
      ),
    );
  }

  #small(
    name: string,
    whole: Share | null,
    periods: ReadonlyMap<string, Share | null>,
    axis: Axis,
  ): HTMLElement {
    const shares = [...periods.values()];
    const thin = thinBelow(shares);
    const runs = runsOf(shares);
    const x = (index: number) => ((index + 0.5) / shares.length) * size.width;
    const y = (share: number) => 6 + (1 - placeOn(axis, share)) * (size.height - 12);
    const points = (run: Run, of: (share: Share) => number) =>
      run.map(({ index, share }) => `${x(index).toFixed(1)},${y(of(share)).toFixed(1)}`);
    const band = (run: Run) => [
      ...points(run, ({ low }) => low),
      ...points(run, ({ high }) => high).toReversed(),
    ];
    const { words } = this.#speech;
    const label = whole
      ? words.say("explorer.row", {
          name,
          rate: this.#speech.share(whole),
          interval: this.#speech.interval(whole),
          due: words.count(whole.n),
        })
      : words.say("explorer.row.none", { name });
    return element(
      "figure",
      {},
      element("figcaption", {}, element("strong", {}, name), ` ${this.#speech.share(whole)}`),
      drawing(
        "svg",
        { viewBox: `0 0 ${size.width} ${size.height}`, role: "img", "aria-label": label },
        ...[axis.low, axis.high].map((tick) =>
          drawing("line", { class: "grid", x1: 0, x2: size.width, y1: y(tick), y2: y(tick) }),
        ),
        ...runs.map((run) => drawing("polygon", { class: "band first", points: band(run).join(" ") })),
        ...runs.map((run) =>
          drawing("polyline", { class: "line first", points: points(run, ({ share }) => share).join(" ") }),
        ),
        ...shares.flatMap((share, index) =>
          share && share.n < thin
            ? [
                drawing("circle", {
                  class: "thin",
                  cx: x(index).toFixed(1),
                  cy: y(share.share).toFixed(1),
                  r: 2.5,
                }),
              ]
            : [],
        ),
      ),
      element("p", { class: "scale" }, `${words.percent(axis.low, 0)} – ${words.percent(axis.high, 0)}`),
    );
  }
}

function dueOf(periods: ReadonlyMap<string, Share | null>): number {
  return [...periods.values()].reduce((sum, share) => sum + (share?.n ?? 0), 0);
}

/** The share of a value under all filters, as it stands in the list of its dimension. */
function wholeOf({ by }: Selection, split: DimensionName, value: string): Share | null {
  const standings = by.get(split) ?? [];
  if ("apart" in standings) return null;
  return standings.find((standing) => standing.value === value)?.share ?? null;
}
