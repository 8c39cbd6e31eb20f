import { element, say, set } from "../dom.ts";
import { shareOf } from "../estimate.ts";
import { type Count, due } from "../question.ts";
import { axisOf } from "../scale.ts";
import type { Answer, Selection } from "../session.ts";
import type { Speech } from "../speech.ts";
import { Ends, Track } from "./track.ts";

/** The word of each verdict. */
const word = {
  exceeded_due: "exceeded",
  kept_due: "kept",
  late_due: "late",
  too_early_due: "too_early",
  missed_due: "missed",
  failed_due: "failed",
  overdue_due: "overdue",
} as const satisfies Record<(typeof due)[number], string>;

/** What became of the promises due: each verdict with its share; those that never occur are left out. */
export class Verdicts {
  readonly node: HTMLElement;
  readonly #speech: Speech;
  readonly #factor: number;
  readonly #ends = new Ends();
  readonly #rows = due.map((name) => ({
    ...{ name, row: element("tr"), track: new Track() },
    share: element("td", { class: "number shares" }),
    count: element("td", { class: "number" }),
  }));

  constructor(speech: Speech, factor: number) {
    this.#speech = speech;
    this.#factor = factor;
    const { words } = speech;
    for (const { name, row, track, share, count } of this.#rows)
      row.append(
        element("th", { scope: "row" }, speech.capital(words.say(`verdict.${word[name]}`))),
        track.node,
        share,
        count,
      );
    const id = "by-verdict";
    const head = element(
      "tr",
      {},
      element("td"),
      this.#ends.node,
      element("th", { scope: "col", class: "number shares" }, words.say("explorer.column.share")),
      element("th", { scope: "col", class: "number" }, words.say("explorer.column.due")),
    );
    this.node = element(
      "section",
      { class: "ranking" },
      element("h2", { id }, words.say("explorer.verdicts")),
      element(
        "table",
        { "aria-labelledby": id },
        element("thead", {}, head),
        element("tbody", {}, ...this.#rows.map(({ row }) => row)),
      ),
    );
  }

  /** Shows an answer. */
  update({ first, second }: Answer): void {
    set(this.node, { "data-comparing": second !== null });
    const axis = axisOf([0, 1]);
    this.#ends.update(axis, this.#speech.words);
    for (const { name, row, track, share, count } of this.#rows) {
      const shares = [first, ...(second ? [second] : [])].map((selection) => this.#share(selection, name));
      row.hidden = shares.every((one) => !one || one.part === 0);
      track.update(shares, axis, null);
      say(share, shares.map((one) => this.#speech.share(one)).join(" · "));
      say(count, this.#speech.words.count(shares[0]?.part ?? 0));
    }
  }

  #share({ counts, share }: Selection, name: Count) {
    if ("apart" in counts) return null;
    const n = due.reduce((sum, one) => sum + counts[one], 0);
    return shareOf(counts[name], n, share?.effect ?? 1, this.#factor);
  }
}
