import { element, say, set } from "./dom.ts";
import { Bar } from "./panels/bar.ts";
import { CloserLook } from "./panels/closer-look.ts";
import { Multiples } from "./panels/multiples.ts";
import { Ranking } from "./panels/ranking.ts";
import { Timeline } from "./panels/timeline.ts";
import { Verdicts } from "./panels/verdicts.ts";
import { Panels, pause } from "./panels.ts";
import type { Answer, Session } from "./session.ts";
import type { Setting } from "./setting.ts";
import type { Speech } from "./speech.ts";
import { type Place, Store } from "./store.ts";
import { type DimensionName, dimensions, type Filter, toggled, type View, withValues } from "./view.ts";

/** Lists that stand in the wide column, with the picture over time; the others stand beside it. */
const wide: readonly DimensionName[] = ["touchpoint", "kind", "audience"];

/** The panels of the explorer, kept at what a reader asks. */
export class Explorer {
  readonly #place: HTMLElement;
  readonly #setting: Setting;
  readonly #session: Session;
  readonly #speech: Speech;
  readonly #store: Store;
  readonly #bar: Bar;
  readonly #finding: HTMLElement;
  readonly #notice = element("p", { class: "dropped", role: "alert", hidden: true });
  readonly #closer: CloserLook;
  /** None until the first answer is shown. */
  #panels: Panels | null = null;
  /** The answer that is asked for; one that comes later than another question is not shown. */
  #asked = 0;

  /** @param place holds the finding that the page was built with; the rest of it is replaced */
  constructor(place: HTMLElement, address: Place, setting: Setting, session: Session, speech: Speech) {
    this.#place = place;
    this.#setting = setting;
    this.#session = session;
    this.#speech = speech;
    this.#finding = place.querySelector<HTMLElement>(".finding") ?? element("div");
    this.#store = new Store(address, session.known, (view, dropped) => this.#follow(view, dropped));
    const copy = () => navigator.clipboard.writeText(location.href);
    this.#bar = new Bar(this.#store, speech, this.#lists(), copy);
    this.#closer = new CloserLook(speech);
  }

  /**
   * Builds the panels and shows what the address asks for, a piece at a time, so that the page stays answerable meanwhile; they
   * are placed when they are filled, so that nothing moves.
   */
  async open(): Promise<void> {
    const timeline = new Timeline(this.#months(), this.#speech, this.#setting, (from, to, isDone) =>
      this.#brush(from, to, isDone),
    );
    await pause();
    const [multiples, verdicts] = [
      new Multiples(this.#speech),
      new Verdicts(this.#speech, this.#setting.factor),
    ];
    const rankings: Ranking[] = [];
    for (const name of this.#lists()) {
      rankings.push(this.#ranking(name));
      await pause();
    }
    this.#bar.aim("filter");
    this.#store.open();
    await this.#session.load(this.#store.view);
    const { view } = this.#store;
    await this.#session.prepare(view, pause);
    const answer = this.#session.answer(view);
    this.#tell(answer);
    this.#bar.update(answer, this.#session.known);
    const isWide = ({ dimension }: Ranking) => wide.includes(dimension);
    const main = [timeline, multiples, ...rankings.filter(isWide)];
    const side = [verdicts, ...rankings.filter((ranking) => !isWide(ranking))];
    const [left, right] = [element("div", { class: "main" }), element("div", { class: "side" })];
    this.#put(left, right);
    for (const [column, panels] of [
      [left, main],
      [right, side],
    ] as const) {
      for (const panel of panels) {
        await pause();
        panel.update(answer);
        column.append(panel.node);
      }
      if (column === left) left.append(this.#closer.node);
    }
    this.#panels = new Panels([...main, ...side]);
    if (this.#store.view === view) this.#lookCloser(view);
    else this.#ask(this.#store.view); // a reader chose something meanwhile
    addEventListener("popstate", () => this.#store.open());
  }

  #put(...columns: readonly HTMLElement[]): void {
    const { words } = this.#speech;
    this.#place.replaceChildren(
      this.#finding,
      this.#notice,
      ...this.#publication(),
      this.#bar.node,
      element(
        "p",
        { class: "note" },
        element("span", { class: "how" }, `${words.say("explorer.press")} `),
        words.say("explorer.ranks"),
      ),
      element("div", { class: "panels" }, ...columns),
    );
  }

  #follow(view: View, dropped: readonly string[]): void {
    const { words } = this.#speech;
    set(this.#notice, { hidden: dropped.length === 0 });
    say(
      this.#notice,
      dropped.length === 0 ? "" : words.say("explorer.dropped", { parts: dropped.join(", ") }),
    );
    this.#asked += 1;
    if (this.#panels) this.#ask(view);
  }

  /** Shows a view, as soon as what it needs is loaded. */
  #ask(view: View): void {
    const mine = this.#asked;
    if (this.#session.missing(view) === 0) this.#show(view, mine);
    else
      void this.#session.load(view).then(
        () => this.#show(view, mine),
        (error: unknown) => this.#fail(error),
      );
  }

  #show(view: View, mine: number): void {
    if (mine !== this.#asked) return;
    const answer = this.#session.answer(view);
    this.#tell(answer);
    this.#bar.update(answer, this.#session.known);
    this.#panels?.show(answer);
    this.#lookCloser(view);
  }

  #lookCloser(view: View): void {
    const mine = this.#asked;
    void this.#session.closer(view).then(
      (found) => {
        if (mine === this.#asked) this.#closer.update(found);
      },
      (error: unknown) => this.#fail(error),
    );
  }

  /** The finding in words; what is said already stays as it is. */
  #tell(answer: Answer): void {
    const { heading, lead } = this.#speech.finding(answer);
    const [title, below] = [this.#finding.querySelector("h1"), this.#finding.querySelector(".lead")];
    if (title) say(title, heading);
    if (below && below.textContent !== lead.join(""))
      below.replaceChildren(...lead.map((sentence) => element("p", {}, sentence)));
  }

  #fail(error: unknown): void {
    const fault = error instanceof Error ? error.message : String(error);
    set(this.#notice, { hidden: false });
    say(this.#notice, this.#speech.words.say("explorer.failed", { fault }));
  }

  #publication(): readonly HTMLElement[] {
    const { isPublication, withheld } = this.#setting;
    if (!isPublication) return [];
    return [element("p", { class: "note" }, this.#speech.words.say("explorer.publication", { withheld }))];
  }

  #months(): readonly string[] {
    return this.#session.known.month ?? [];
  }

  /** The dimensions that have a list of their own. */
  #lists(): readonly DimensionName[] {
    return dimensions.filter((name) => name !== "month" && this.#session.known[name] !== undefined);
  }

  #ranking(name: DimensionName): Ranking {
    const values = this.#session.known[name] ?? [];
    const press = {
      value: (value: string) => this.#choose((filter) => toggled(filter, name, value, values)),
      stage: (stage: string) => this.#choose((filter) => withStage(filter, stage, values)),
    };
    return new Ranking(
      name,
      values,
      this.#speech,
      press,
      name === "touchpoint" ? this.#setting.stages : null,
    );
  }

  /** Changes the selection that the next choice goes to. */
  #choose(change: (filter: Filter) => Filter, how: "step" | "move" = "step"): void {
    const { view } = this.#store;
    const { target } = this.#bar;
    this.#store.show({ ...view, [target]: change(view[target] ?? view.filter) }, how);
  }

  #brush(from: string, to: string, isDone: boolean): void {
    const all = this.#months();
    const [first, last] = [from, to].toSorted();
    const months = all.filter((month) => (first ?? "") <= month && month <= (last ?? ""));
    this.#choose((filter) => withValues(filter, "month", months, all), isDone ? "step" : "move");
  }
}

/** The filter with all touchpoints of a stage, or without them where all were chosen. */
function withStage(filter: Filter, stage: string, all: readonly string[]): Filter {
  const own = all.filter((touchpoint) => touchpoint.startsWith(`${stage}.`));
  const chosen = filter.touchpoint ?? [];
  const others = chosen.filter((touchpoint) => !own.includes(touchpoint));
  const isChosen = own.every((touchpoint) => chosen.includes(touchpoint));
  return withValues(filter, "touchpoint", isChosen ? others : [...others, ...own], all);
}
