import { button, choice, element, say, set } from "../dom.ts";
import type { Answer } from "../session.ts";
import type { Speech } from "../speech.ts";
import type { Store } from "../store.ts";
import {
  type DimensionName,
  type Filter,
  measures,
  narrowed,
  periods,
  start,
  type View,
  versions,
} from "../view.ts";

/** Which of two selections the next choice goes to. */
export type Target = "filter" | "against";

/** The controls above the pictures: what is measured, what is compared, and the way back. */
export class Bar {
  readonly node: HTMLElement;
  readonly #store: Store;
  readonly #speech: Speech;
  readonly #selects: readonly {
    readonly key: "measure" | "period" | "version" | "split";
    readonly select: HTMLSelectElement;
  }[];
  readonly #undo: HTMLButtonElement;
  readonly #redo: HTMLButtonElement;
  readonly #compare: HTMLButtonElement;
  readonly #which = element("div", { class: "which", role: "group", hidden: true });
  readonly #targets: readonly { readonly target: Target; readonly node: HTMLButtonElement }[];
  readonly #chosen = element("div", { class: "chosen" });
  readonly #copied = element("span", { class: "note", role: "status" });
  #target: Target = "filter";

  constructor(store: Store, speech: Speech, split: readonly DimensionName[], copy: () => Promise<void>) {
    this.#store = store;
    this.#speech = speech;
    const { words } = speech;
    const named = (key: "measure" | "period" | "version", values: readonly string[]) =>
      // The names of messages are made of the closed lists of `view.ts`.
      values.map((value) => ({
        value,
        text: words.say(`explorer.${key}.${value}` as "explorer.measure.kept"),
      }));
    const show = (change: Partial<View>) => store.show({ ...store.view, ...change });
    const select = (key: "measure" | "period" | "version", values: readonly string[]) => ({
      key,
      ...choice(words.say(`explorer.${key}`), key, named(key, values), (value) => show({ [key]: value })),
    });
    const splits = [
      { value: "", text: words.say("explorer.split.none") },
      ...split.map((value) => ({ value, text: speech.dimension(value) })),
    ];
    const choices = [
      select("measure", measures),
      select("period", periods),
      select("version", versions),
      {
        key: "split" as const,
        ...choice(words.say("explorer.split"), "split", splits, (value) =>
          show({ split: split.find((name) => name === value) ?? null }),
        ),
      },
    ];
    this.#selects = choices;
    this.#undo = button(words.say("explorer.undo"), () => store.undo());
    this.#redo = button(words.say("explorer.redo"), () => store.redo());
    this.#compare = button(words.say("explorer.compare"), () => this.#toggleCompare());
    this.#targets = (["filter", "against"] as const).map((target) => ({
      target,
      node: button(
        words.say(target === "filter" ? "explorer.compare.first" : "explorer.compare.second"),
        () => this.aim(target),
      ),
    }));
    this.#which.append(
      element("span", {}, words.say("explorer.compare.which")),
      ...this.#targets.map(({ node }) => node),
    );
    set(this.#which, { "aria-label": words.say("explorer.compare.which") });
    const copyLink = button(words.say("explorer.copy"), () => {
      void copy().then(() => say(this.#copied, words.say("explorer.copied")));
    });
    this.node = element(
      "div",
      { class: "bar" },
      element("div", { class: "choices" }, ...choices.map(({ node }) => node)),
      element(
        "div",
        { class: "actions" },
        this.#compare,
        this.#which,
        this.#undo,
        this.#redo,
        button(words.say("explorer.reset"), () => store.show(start)),
        copyLink,
        this.#copied,
      ),
      this.#chosen,
    );
  }

  /** Which selection the next choice goes to. */
  get target(): Target {
    return this.#target;
  }

  /** Sends the next choices to one of the two selections. */
  aim(target: Target): void {
    this.#target = target;
    for (const one of this.#targets) set(one.node, { "aria-pressed": String(one.target === target) });
  }

  #toggleCompare(): void {
    const { view } = this.#store;
    const next = view.against === null ? view.filter : null;
    this.aim(next === null ? "filter" : "against");
    this.#store.show({ ...view, against: next });
  }

  /** Shows a view and what it leaves out. */
  update(answer: Answer, known: Readonly<Partial<Record<DimensionName, readonly string[]>>>): void {
    const { view, first, second, all } = answer;
    const { words } = this.#speech;
    for (const { key, select } of this.#selects) select.value = view[key] ?? "";
    const { back, forth } = this.#store.steps;
    this.#undo.disabled = !back;
    this.#redo.disabled = !forth;
    say(this.#compare, words.say(view.against === null ? "explorer.compare" : "explorer.compare.stop"));
    set(this.#which, { hidden: view.against === null });
    if (view.against === null && this.#target === "against") this.aim("filter");
    say(this.#copied, "");
    this.#chosen.replaceChildren(
      ...this.#filters(
        view.filter,
        "filter",
        second ? `${words.say("explorer.compare.first")}: ` : "",
        known,
      ),
      ...(view.against
        ? this.#filters(view.against, "against", `${words.say("explorer.compare.second")}: `, known)
        : []),
      element(
        "p",
        {},
        this.#left(
          first.share?.n ?? ("apart" in first.counts ? null : 0),
          all,
          narrowed(view.filter).length === 0,
        ),
      ),
    );
    set(this.#chosen, { "aria-label": words.say("explorer.chosen"), role: "group" });
  }

  #left(due: number | null, all: number, isAll: boolean): string {
    const { words } = this.#speech;
    if (isAll) return words.say("explorer.chosen.all");
    if (due === null) return "";
    return words.say("explorer.chosen.left", {
      left: words.count(all - due),
      all: words.count(all),
      share: words.percent(all > 0 ? (all - due) / all : 0),
    });
  }

  #filters(
    filter: Filter,
    target: Target,
    prefix: string,
    known: Readonly<Partial<Record<DimensionName, readonly string[]>>>,
  ): readonly HTMLElement[] {
    return narrowed(filter).map((dimension) => {
      const text = this.#speech.chosen(dimension, filter, known[dimension] ?? []);
      const { [dimension]: _, ...others } = filter;
      return button(prefix + text, () => this.#store.show({ ...this.#store.view, [target]: others }), {
        "aria-label": this.#speech.words.say("explorer.chosen.remove", { filter: prefix + text }),
      });
    });
  }
}
