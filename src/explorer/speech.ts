import { capitalised } from "../words/capitalised.ts";
import type { Words } from "../words/words.ts";
import { differenceOf, type Share } from "./estimate.ts";
import type { Refusal } from "./question.ts";
import type { Answer, Selection } from "./session.ts";
import type { Setting } from "./setting.ts";
import { type DimensionName, dimensions, type Filter, type Period } from "./view.ts";

/** Everything that the explorer says, in one language. */
export class Speech {
  readonly words: Words;
  readonly #labels: ReadonlyMap<string, string>;
  readonly #names: Readonly<Record<string, string>>;

  constructor(words: Words, setting: Setting) {
    this.words = words;
    this.#labels = new Map(setting.touchpoints.map(({ touchpoint, label }) => [touchpoint, label]));
    this.#names = setting.names;
  }

  /** A value of a dimension. */
  value(dimension: DimensionName, value: string): string {
    if (dimension === "touchpoint") return this.#labels.get(value) ?? value;
    if (dimension === "month") return this.words.monthShort(value);
    return this.#names[value] ?? value.replaceAll("_", " ");
  }

  /** A month, quarter or year. */
  period(period: string): string {
    const [year = "", part = ""] = period.split("-");
    if (part.startsWith("Q")) return this.words.say("explorer.quarter", { quarter: part.slice(1), year });
    return part === "" ? year : this.words.monthShort(period);
  }

  /** A dimension's name with a capital. */
  dimension(dimension: DimensionName): string {
    return this.capital(this.words.say(`dimension.${dimension}`));
  }

  /** Words with a capital at their beginning. */
  capital(words: string): string {
    return capitalised(words, this.words.language);
  }

  /** Names of several dimensions, in the order of the explorer. */
  names(refusal: Refusal): string {
    return this.words.list(
      dimensions.filter((name) => refusal.apart.includes(name)).map((name) => this.dimension(name)),
    );
  }

  /** What is chosen of one dimension. */
  chosen(dimension: DimensionName, filter: Filter, all: readonly string[]): string {
    const values = filter[dimension] ?? [];
    const [from, to] = [values[0] ?? "", values.at(-1) ?? ""];
    const name = this.dimension(dimension);
    if (
      dimension === "month" &&
      values.length > 1 &&
      all.indexOf(to) - all.indexOf(from) === values.length - 1
    )
      return this.words.say("explorer.chosen.range", {
        dimension: name,
        from: this.value(dimension, from),
        to: this.value(dimension, to),
      });
    const others = all.filter((value) => !values.includes(value));
    const listed = (some: readonly string[]) =>
      this.words.list(some.map((value) => this.value(dimension, value)));
    return others.length < values.length
      ? this.words.say("explorer.chosen.not", { dimension: name, values: listed(others) })
      : this.words.say("explorer.chosen.is", { dimension: name, values: listed(values) });
  }

  /** A share with the digits that its interval deserves. */
  share(share: Share | null): string {
    return share
      ? this.words.written({ value: share.share, low: share.low, high: share.high }, "share")
      : "–";
  }

  /** The interval of a share. */
  interval(share: Share | null): string {
    return share
      ? this.words.interval({ value: share.share, low: share.low, high: share.high }, "share")
      : "";
  }

  /** The finding of a view: its heading, and the sentences below. */
  finding({ view, first, second }: Answer): { readonly heading: string; readonly lead: readonly string[] } {
    const one = this.#sentence(first, view.measure);
    if (!second) return { heading: one, lead: this.#below(first) };
    const heading = this.words.say("explorer.finding.both", {
      first: this.share(first.share),
      second: this.share(second.share),
    });
    return {
      heading,
      lead: [
        ...this.#difference(first.share, second.share),
        `${this.words.say("explorer.compare.first")}: ${one}.`,
        `${this.words.say("explorer.compare.second")}: ${this.#sentence(second, view.measure)}.`,
      ],
    };
  }

  #sentence({ share, counts }: Selection, measure: Answer["view"]["measure"]): string {
    if ("apart" in counts)
      return this.words.say("explorer.finding.apart", { dimensions: this.names(counts) });
    if (!share) return this.words.say("explorer.finding.none");
    return this.words.say(`explorer.finding.${measure}`, {
      rate: this.share(share),
      due: this.words.count(share.n),
    });
  }

  #below({ share, counts }: Selection): readonly string[] {
    if ("apart" in counts) return [];
    const { promises, not_due, unknown, void: released, vague } = counts;
    const count = this.words.count;
    return [
      ...(share ? [this.words.say("explorer.finding.interval", { interval: this.interval(share) })] : []),
      this.words.say("explorer.beside", {
        promises: count(promises),
        not_due: count(not_due),
        unknown: count(unknown),
        void: count(released),
        vague: count(vague),
      }),
    ];
  }

  #difference(first: Share | null, second: Share | null): readonly string[] {
    if (!first || !second) return [];
    const { difference, low, high } = differenceOf(first, second);
    const points = (value: number) => this.words.fixed(value * 100, high - low > 0.1 ? 0 : 1);
    return [
      this.words.say(low > 0 || high < 0 ? "explorer.difference.clear" : "explorer.difference.unclear", {
        difference: points(difference),
        interval: this.words.say("number.range", { low: points(low), high: points(high) }),
      }),
    ];
  }

  /** How the axis of time is headed. */
  time(period: Period): string {
    return this.words.say(period === "month" ? "explorer.time" : `explorer.time.${period}`);
  }
}
