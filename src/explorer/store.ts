import { type Known, linkOf, readLink } from "./link.ts";
import { start, type View } from "./view.ts";

/** Where views are kept for back and forward, and told as a link. */
export interface Place {
  /** The part of the address after `#`. */
  link(): string;
  /** Writes a view's link, as a new place or over the present one. */
  write(link: string, how: "push" | "replace"): void;
}

/** How a view follows the one before: as a step of its own, or as one more move of the same step (a brush that is drawn). */
export type How = "step" | "move";

/** The view that is shown, with the views before and after it. */
export class Store {
  readonly #place: Place;
  readonly #known: Known;
  readonly #changed: (view: View, dropped: readonly string[]) => void;
  #view: View = start;
  #past: View[] = [];
  #future: View[] = [];
  #isMoving = false;

  constructor(place: Place, known: Known, changed: (view: View, dropped: readonly string[]) => void) {
    this.#place = place;
    this.#known = known;
    this.#changed = changed;
  }

  /** The view that is shown. */
  get view(): View {
    return this.#view;
  }

  /** Whether there is a view before, and one after. */
  get steps(): { readonly back: boolean; readonly forth: boolean } {
    return { back: this.#past.length > 0, forth: this.#future.length > 0 };
  }

  /** Shows what the address says: at the beginning, and when a reader goes back or forward. */
  open(): void {
    const { view, dropped } = readLink(this.#place.link(), this.#known);
    this.#view = view;
    this.#isMoving = false;
    if (dropped.length > 0) this.#place.write(linkOf(view, this.#known), "replace");
    this.#changed(view, dropped);
  }

  /** Shows another view. */
  show(view: View, how: How = "step"): void {
    const link = linkOf(view, this.#known);
    if (link === linkOf(this.#view, this.#known) && !this.#isMoving) return;
    const isNew = !this.#isMoving;
    if (isNew) {
      this.#past.push(this.#view);
      this.#future = [];
    }
    this.#isMoving = how === "move";
    this.#view = view;
    this.#place.write(link, isNew ? "push" : "replace");
    this.#changed(view, []);
  }

  /** Shows the view before. */
  undo(): void {
    this.#turn(this.#past, this.#future);
  }

  /** Shows the view that was undone. */
  redo(): void {
    this.#turn(this.#future, this.#past);
  }

  #turn(from: View[], to: View[]): void {
    const view = from.pop();
    if (!view) return;
    to.push(this.#view);
    this.#view = view;
    this.#isMoving = false;
    this.#place.write(linkOf(view, this.#known), "push");
    this.#changed(view, []);
  }
}
