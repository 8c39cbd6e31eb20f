import { drawing, set } from "../dom.ts";
import type { Share } from "../estimate.ts";
import { type Axis, placeOn } from "../scale.ts";

/**
 * A share with its interval on a line: a circle for the first selection, a square for the second. Marks are lines too, of no length
 * and with ends that show: where a line lies is not style, so moving it makes a browser do little. Of hardly any length, to be
 * exact: in a PDF, a square end of a line of no length at all is not drawn.
 */
export class Track {
  readonly node = drawing("svg", {
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
    this.node.append(this.#reference);
    set(this.#reference, { y1: 0, y2: 18 });
  }

  /** Puts the shares on an axis. */
  update(shares: readonly (Share | null)[], axis: Axis, reference: Share | null): void {
    const at = (share: number) => (placeOn(axis, share) * 96 + 2).toFixed(2);
    put(this.#reference, this.node, reference && [at(reference.share), at(reference.share)]);
    for (const [index, { whisker, mark }] of this.#marks.entries()) {
      const share = shares[index] ?? null;
      put(whisker, this.node, share && [at(share.low), at(share.high)]);
      put(mark, this.node, share && [at(share.share), at(share.share)]);
    }
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
