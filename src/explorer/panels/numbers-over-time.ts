import { element } from "../dom.ts";
import type { Answer } from "../session.ts";
import type { Speech } from "../speech.ts";

const columns = ["period", "share", "interval", "due"] as const;

/** The numbers of the picture over time as a table, filled while somebody looks at it. */
export class NumbersOverTime {
  readonly node = element("details");
  readonly #speech: Speech;
  readonly #rows = element("tbody");
  #answer: Answer | null = null;

  constructor(speech: Speech) {
    this.#speech = speech;
    const { words } = speech;
    const heads = columns.map((name) =>
      element(
        "th",
        { scope: "col", class: name === "period" ? null : "number" },
        words.say(`explorer.column.${name}`),
      ),
    );
    const head = element("thead", {}, element("tr", {}, ...heads));
    this.node.append(
      element("summary", {}, words.say("explorer.numbers")),
      element(
        "div",
        { class: "scroll" },
        element("table", { "aria-labelledby": "by-month" }, head, this.#rows),
      ),
    );
    this.node.addEventListener("toggle", () => this.#fill());
  }

  /** Takes the numbers of an answer. */
  update(answer: Answer): void {
    this.#answer = answer;
    this.#fill();
  }

  #fill(): void {
    const answer = this.#answer;
    if (!this.node.open || !answer || !(answer.first.periods instanceof Map)) return;
    const { words } = this.#speech;
    const lines = [answer.first.periods, answer.second?.periods].flatMap((line) =>
      line instanceof Map ? [line] : [],
    );
    this.#rows.replaceChildren(
      ...[...answer.first.periods.keys()].map((period) => {
        const shares = lines.map((line) => line.get(period) ?? null);
        const cells = [
          shares.map((share) => this.#speech.share(share)),
          shares.map((share) => this.#speech.interval(share)),
          shares.map((share) => words.count(share?.n ?? 0)),
        ];
        return element(
          "tr",
          {},
          element("th", { scope: "row" }, this.#speech.period(period)),
          ...cells.map((texts) => element("td", { class: "number" }, texts.join(" · "))),
        );
      }),
    );
  }
}
