import { drawing, set } from "../dom.ts";
import type { Share } from "../estimate.ts";
import { type Axis, placeOn } from "../scale.ts";

/** A share with its interval on a line: a circle for the first selection, a diamond for the second. */
export class Track {
  readonly node = drawing("svg", { class: "track", height: 18, "aria-hidden": "true" });
  readonly #reference = drawing("line", { class: "reference", y1: 0, y2: 18 });
  readonly #marks = (["first", "second"] as const).map((name) => ({
    whisker: drawing("line", { class: `whisker ${name}`, y1: 9, y2: 9 }),
    place: drawing("svg", { y: 9, overflow: "visible" }),
    mark:
      name === "first"
        ? drawing("circle", { class: name, r: 4.5 })
        : drawing("path", { class: name, d: "M0-5.5L5.5 0 0 5.5-5.5 0z" }),
  }));

  constructor() {
    this.node.append(drawing("line", { class: "base", x1: "0%", x2: "100%", y1: 9, y2: 9 }), this.#reference);
    for (const { whisker, place, mark } of this.#marks) {
      place.append(mark);
      this.node.append(whisker, place);
    }
  }

  /** Puts the shares on an axis. */
  update(shares: readonly (Share | null)[], axis: Axis, reference: Share | null): void {
    const at = (share: number) => `${(placeOn(axis, share) * 96 + 2).toFixed(2)}%`;
    const line = reference ? at(reference.share) : null;
    set(this.#reference, { x1: line, x2: line, visibility: line ? null : "hidden" });
    for (const [index, { whisker, place }] of this.#marks.entries()) {
      const share = shares[index] ?? null;
      const visibility = share ? null : "hidden";
      set(place, { visibility, x: at(share?.share ?? 0) });
      set(whisker, { visibility, x1: at(share?.low ?? 0), x2: at(share?.high ?? 0) });
    }
  }
}
