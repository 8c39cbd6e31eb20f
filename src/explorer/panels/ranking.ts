import { button, element, say, set } from "../dom.ts";
import type { Share } from "../estimate.ts";
import { type Axis, axisOf } from "../scale.ts";
import type { Answer, Standing } from "../session.ts";
import type { Speech } from "../speech.ts";
import type { DimensionName, Measure } from "../view.ts";
import { Ends, Track } from "./track.ts";

/** Fewer promises due than this share of all do not stretch the axis of a list. */
const telling = 0.01;

/** One row of a list. */
class Row {
  readonly node = element("tr");
  readonly #name: HTMLButtonElement;
  readonly #track = new Track();
  readonly #share = element("td", { class: "number shares" });
  readonly #due = element("td", { class: "number" });
  readonly #rank = element("td", { class: "number rank" });

  constructor(name: string, press: () => void, kind: "stage" | "value") {
    this.#name = button(name, press);
    set(this.node, { class: kind });
    this.node.append(
      element("th", { scope: "row" }, this.#name),
      this.#track.node,
      this.#share,
      this.#due,
      this.#rank,
    );
  }

  update(
    shares: readonly (Share | null)[],
    {
      axis,
      reference,
      speech,
    }: { readonly axis: Axis; readonly reference: Share | null; readonly speech: Speech },
    told: { readonly isChosen: boolean; readonly isLeftOut: boolean; readonly rank: string },
  ): void {
    const [first = null, second = null] = shares;
    this.#track.update(shares, axis, reference);
    say(
      this.#share,
      second || shares.length > 1 ? `${speech.share(first)} · ${speech.share(second)}` : speech.share(first),
    );
    say(this.#due, speech.words.count(first?.n ?? 0));
    say(this.#rank, told.rank);
    set(this.#name, { "aria-pressed": String(told.isChosen) });
    set(this.node, { "data-left-out": told.isLeftOut });
    this.node.hidden = !told.isChosen && shares.every((share) => share === null);
  }
}

/** The values of one dimension, the worst first; each can be chosen. */
export class Ranking {
  readonly node: HTMLElement;
  readonly dimension: DimensionName;
  readonly #speech: Speech;
  readonly #rows: ReadonlyMap<string, Row>;
  readonly #body = element("tbody");
  readonly #apart = element("p", { class: "note", hidden: true });
  readonly #table: HTMLTableElement;
  readonly #ends = new Ends();

  /** @param groups stages with their touchpoints, for the list that keeps the order of the journey; else null */
  constructor(
    dimension: DimensionName,
    values: readonly string[],
    speech: Speech,
    press: { readonly value: (value: string) => void; readonly stage: (stage: string) => void },
    stages: readonly { readonly stage: string; readonly name: string }[] | null,
  ) {
    this.dimension = dimension;
    this.#speech = speech;
    const rowOf = (value: string) =>
      new Row(speech.capital(speech.value(dimension, value)), () => press.value(value), "value");
    const own = (stage: string) => values.filter((value) => value.startsWith(`${stage}.`));
    const rows = (stages ?? []).flatMap(({ stage, name }): [string, Row][] =>
      own(stage).length === 0
        ? []
        : [
            [stage, new Row(name, () => press.stage(stage), "stage")],
            ...own(stage).map((value): [string, Row] => [value, rowOf(value)]),
          ],
    );
    this.#rows = new Map(stages ? rows : values.map((value) => [value, rowOf(value)]));
    this.#body.append(...[...this.#rows.values()].map(({ node }) => node));
    const { words } = speech;
    const id = `by-${dimension}`;
    const heading = element(
      "h2",
      { id },
      words.say(`explorer.${dimension === "month" ? "time" : dimension}`),
    );
    const head = (key: "share" | "due" | "rank") =>
      element(
        "th",
        {
          scope: "col",
          class: key === "share" ? "number shares" : key === "rank" ? "number rank" : "number",
        },
        words.say(`explorer.column.${key}`),
      );
    this.#table = element(
      "table",
      { "aria-labelledby": id },
      element(
        "thead",
        {},
        element(
          "tr",
          {},
          element("th", { scope: "col" }, element("span", { class: "hidden" }, speech.dimension(dimension))),
          this.#ends.node,
          head("share"),
          head("due"),
          head("rank"),
        ),
      ),
      this.#body,
    );
    this.node = element("section", { class: "ranking" }, heading, this.#table, this.#apart);
  }

  /** Shows an answer. */
  update({ view, first, second }: Answer): void {
    const standings = first.by.get(this.dimension) ?? [];
    const others = second?.by.get(this.dimension) ?? [];
    const isApart = "apart" in standings;
    set(this.node, { "data-comparing": second !== null });
    set(this.#table, { hidden: isApart });
    set(this.#apart, { hidden: !isApart });
    if ("apart" in standings) {
      say(
        this.#apart,
        this.#speech.words.say("explorer.together", { dimensions: this.#speech.names(standings) }),
      );
      return;
    }
    const against = "apart" in others ? [] : others;
    const shares = (list: readonly Standing[]) =>
      list.flatMap(({ share }) => (share && share.n >= telling * (first.share?.n ?? 0) ? [share] : []));
    const axis = axisOf([...shares(standings), ...shares(against)].flatMap(({ low, high }) => [low, high]));
    this.#ends.update(axis, this.#speech.words);
    const shown = { axis, reference: first.share, speech: this.#speech };
    const chosen = view.filter[this.dimension];
    for (const { value, share, rank } of standings) {
      const other = second ? [against.find((one) => one.value === value)?.share ?? null] : [];
      this.#rows.get(value)?.update([share, ...other], shown, {
        isChosen: chosen?.includes(value) ?? false,
        isLeftOut: chosen !== undefined && !chosen.includes(value),
        rank: rank === null ? "" : this.#rank(rank.first, rank.last),
      });
    }
    if (this.dimension === "touchpoint") this.#stages(standings, { first, second }, shown, chosen);
    else this.#sort(standings, view.measure);
  }

  #rank(first: number, last: number): string {
    const { words } = this.#speech;
    return first === last ? words.count(first) : words.say("explorer.rank", { first, last });
  }

  #stages(
    standings: readonly Standing[],
    { first, second }: Pick<Answer, "first" | "second">,
    shown: { readonly axis: Axis; readonly reference: Share | null; readonly speech: Speech },
    chosen: readonly string[] | undefined,
  ): void {
    for (const [stage, share] of first.stages) {
      const own = standings.map(({ value }) => value).filter((value) => value.startsWith(`${stage}.`));
      const isChosen = own.length > 0 && own.every((value) => chosen?.includes(value));
      this.#rows.get(stage)?.update([share, ...(second ? [second.stages.get(stage) ?? null] : [])], shown, {
        isChosen,
        isLeftOut: chosen !== undefined && !own.some((value) => chosen.includes(value)),
        rank: "",
      });
    }
  }

  /** Worst first: of what is good the lowest, of what is bad the highest; what the record does not say at the end. */
  #sort(standings: readonly Standing[], measure: Measure): void {
    const sign = measure === "kept" || measure === "exceeded" ? 1 : -1;
    const key = ({ value, share }: Standing) => (value === "not said" ? 3 : share ? sign * share.share : 2);
    const sorted = standings.toSorted((one, other) => key(one) - key(other));
    const nodes = sorted.flatMap(({ value }) => this.#rows.get(value)?.node ?? []);
    if (nodes.some((node, index) => this.#body.children[index] !== node)) this.#body.append(...nodes);
  }
}
