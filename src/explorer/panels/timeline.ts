import { choice, element, say, set } from "../dom.ts";
import type { Answer } from "../session.ts";
import type { Setting } from "../setting.ts";
import type { Speech } from "../speech.ts";
import { NumbersOverTime } from "./numbers-over-time.ts";
import { margin, PictureOverTime } from "./picture-over-time.ts";
import { hasThin } from "./runs.ts";

/** What a reader does on the axis of time: from which month to which, while still drawing or at the end. */
export type Brushed = (from: string, to: string, isDone: boolean) => void;

/** Shares over time with their intervals; months are chosen by dragging over them, or by two lists. */
export class Timeline {
  readonly node: HTMLElement;
  readonly #speech: Speech;
  readonly #months: readonly string[];
  readonly #heading = element("h2", { id: "by-month" });
  readonly #apart = element("p", { class: "note", hidden: true });
  readonly #thin = element("p", { class: "note", hidden: true });
  readonly #picture: PictureOverTime;
  readonly #from: HTMLSelectElement;
  readonly #to: HTMLSelectElement;
  readonly #numbers: NumbersOverTime;
  #answer: Answer | null = null;
  /** In pixels; known from the observer alone, for asking in the middle of a change makes the browser lay the page out at once. */
  #width = 0;

  constructor(months: readonly string[], speech: Speech, setting: Setting, brushed: Brushed) {
    this.#months = months;
    this.#speech = speech;
    const { words } = speech;
    const options = months.map((value) => ({ value, text: speech.value("month", value) }));
    const range = () => brushed(this.#from.value, this.#to.value, true);
    const from = choice(words.say("explorer.time.from"), "from", options, range);
    const to = choice(words.say("explorer.time.to"), "to", options, range);
    [this.#from, this.#to] = [from.select, to.select];
    this.#picture = new PictureOverTime(speech, setting);
    this.#numbers = new NumbersOverTime(speech);
    say(this.#thin, words.say("explorer.time.thin"));
    const how = element("p", { class: "note" }, words.say("explorer.time.how"));
    const happened = setting.happenings.map((one) => element("li", { value: one.number }, one.words));
    this.node = element(
      "section",
      { class: "over-time" },
      this.#heading,
      element("div", { class: "range" }, from.node, to.node, how),
      this.#picture.node,
      this.#thin,
      this.#apart,
      element("ol", { class: "happenings" }, ...happened),
      this.#numbers.node,
    );
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
    set(this.#picture.node, { hidden: isApart });
    set(this.#apart, { hidden: !isApart });
    const lines = [answer.first.periods, answer.second?.periods].flatMap((line) =>
      line instanceof Map ? [[...line.values()]] : [],
    );
    set(this.#thin, { hidden: !lines.some(hasThin) });
    if ("apart" in first.periods)
      say(
        this.#apart,
        this.#speech.words.say("explorer.together", { dimensions: this.#speech.names(first.periods) }),
      );
    this.#picture.update(answer, this.#width);
    this.#numbers.update(answer);
  }

  #resize(width: number): void {
    const next = Math.max(280, Math.round(width));
    if (next === this.#width) return;
    this.#width = next;
    if (this.#answer) this.#picture.update(this.#answer, next);
  }

  /** A pointer that is dragged over the picture chooses the months below it. */
  #brush(brushed: Brushed): void {
    const picture = this.#picture.node;
    let begun: number | null = null;
    const monthAt = (event: PointerEvent) => {
      const box = picture.getBoundingClientRect();
      const part = (event.clientX - box.left - margin.left) / (box.width - margin.left - margin.right);
      return Math.min(this.#months.length - 1, Math.max(0, Math.floor(part * this.#months.length)));
    };
    const tell = (event: PointerEvent, isDone: boolean) => {
      if (begun === null) return;
      const [from, to] = [Math.min(begun, monthAt(event)), Math.max(begun, monthAt(event))];
      brushed(this.#months[from] ?? "", this.#months[to] ?? "", isDone);
    };
    picture.addEventListener("pointerdown", (event) => {
      begun = monthAt(event);
      picture.setPointerCapture(event.pointerId);
    });
    picture.addEventListener("pointermove", (event) => tell(event, false));
    picture.addEventListener("pointerup", (event) => {
      tell(event, true);
      begun = null;
    });
    picture.addEventListener("pointercancel", () => {
      begun = null;
    });
  }
}
