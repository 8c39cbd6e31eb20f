import type { Words } from "../../words/words.ts";
import { drawing, element, say, set } from "../dom.ts";
import type { Share } from "../estimate.ts";
import { type Axis, beyond, placeOn } from "../scale.ts";

/**
 * A share with its interval on a line: a circle for the first selection, a square for the second. Marks are lines too, of no length
 * and with ends that show: where a line lies is not style, so moving it makes a browser do little. Of hardly any length, to be
 * exact: in a PDF, a square end of a line of no length at all is not drawn.
 */
export class Track {
  readonly node = element("td", { class: "picture" });
  readonly #svg = drawing("svg", {
    class: "track",
    height: 18,
    viewBox: "0 0 100 18",
    preserveAspectRatio: "none",
    "aria-hidden": "true",
  });
  readonly #reference = line("reference");
  readonly #marks = (["first", "second"] as const).map((name) => ({
    whisker: line(`whisker ${name}`),
    mark: line(`mark ${name}`, 9.05),
  }));

  constructor() {
    this.#svg.append(this.#reference);
    this.node.append(this.#svg);
    set(this.#reference, { y1: 0, y2: 18 });
  }

  /** Puts the shares on an axis; an arrow points to what lies outside. */
  update(shares: readonly (Share | null)[], axis: Axis, reference: Share | null): void {
    const at = (share: number) => (placeOn(axis, share) * 96 + 2).toFixed(2);
    put(this.#reference, this.#svg, reference && [at(reference.share), at(reference.share)]);
    for (const [index, { whisker, mark }] of this.#marks.entries()) {
      const share = shares[index] ?? null;
      put(whisker, this.#svg, share && [at(share.low), at(share.high)]);
      const isOn = share !== null && share.share >= axis.low && share.share <= axis.high;
      put(mark, this.#svg, isOn ? [at(share.share), at(share.share)] : null);
    }
    const outside = beyond(axis, shares);
    set(this.node, { "data-below": outside.low, "data-above": outside.high });
  }
}

/** The head above tracks: where their axis begins and ends. */
export class Ends {
  readonly node = element("td", { class: "ends", "aria-hidden": "true" });
  readonly #low = element("span");
  readonly #high = element("span");

  constructor() {
    this.node.append(this.#low, this.#high);
  }

  /** Says the ends of an axis. */
  update(axis: Axis, words: Words): void {
    say(this.#low, words.percent(axis.low, 0));
    say(this.#high, words.percent(axis.high, 0));
  }
}

function line(name: string, y2 = 9): SVGLineElement {
  return drawing("line", { class: name, y1: 9, y2 });
}

/** Lets a line reach from one place to another; null takes it away. */
function put(one: SVGLineElement, track: Element, places: readonly [string, string] | null): void {
  if (!places) one.remove();
  else {
    set(one, { x1: places[0], x2: places[1] });
    if (!one.parentNode) track.append(one);
  }
}
