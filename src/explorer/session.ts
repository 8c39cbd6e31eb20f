import { cumulativeIncidence, incidenceQuantile } from "../../pipelines/stats/life-table.ts";
import { type Binned, binned, lifeTableOf, type Median, medianOf } from "./bins.ts";
import type { Cube } from "./cube.ts";
import { Effects } from "./effects.ts";
import { type RankRange, rankRanges, type Share, shareOf } from "./estimate.ts";
import { byPeriod, periodOf } from "./periods.ts";
import { type Count, due, Question, type Refusal, type Tally } from "./question.ts";
import type { CubeFile, Setting } from "./setting.ts";
import {
  type DimensionName,
  dimensions,
  type Filter,
  type Measure,
  type Version,
  type View,
} from "./view.ts";

/** One value of a dimension: its share, and between which ranks it may stand. */
export interface Standing {
  readonly value: string;
  readonly share: Share | null;
  readonly rank: RankRange | null;
}

/** What one selection of promises holds. */
export interface Selection {
  readonly filter: Filter;
  readonly counts: Readonly<Record<Count, number>> | Refusal;
  readonly share: Share | null;
  /** In the order in which the site knows the values. */
  readonly by: ReadonlyMap<DimensionName, readonly Standing[] | Refusal>;
  readonly stages: ReadonlyMap<string, Share | null>;
  readonly periods: ReadonlyMap<string, Share | null> | Refusal;
  readonly split: ReadonlyMap<string, ReadonlyMap<string, Share | null>> | Refusal | null;
}

/** The two ways in which a single touchpoint is looked at closer. */
export interface Closer {
  readonly slack: { readonly bins: Binned; readonly median: Median | null } | null;
  readonly wait: Wait | null;
}

/** How waits end as time goes on. */
export interface Wait {
  readonly unit: string;
  readonly whole: boolean;
  /** At the end of each bin. */
  readonly times: readonly number[];
  /** Share fulfilled by each time. */
  readonly shares: readonly number[];
  readonly subjects: number;
  readonly median: { readonly value: number; readonly low: number; readonly high: number | null } | null;
}

/** Everything that the explorer shows of a view. */
export interface Answer {
  readonly view: View;
  readonly first: Selection;
  readonly second: Selection | null;
  /** All promises due, whatever is chosen. */
  readonly all: number;
}

/** The cubes of a site and what a reader asks of them; loads what is needed, once. */
export class Session {
  readonly #setting: Setting;
  readonly #read: (file: string) => Promise<Cube>;
  readonly #loaded = new Map<string, Cube>();
  readonly #questions = new Map<"first" | "second", { readonly key: string; readonly question: Question }>();
  readonly #effects = new Map<string, Effects>();
  #known: Readonly<Partial<Record<DimensionName, readonly string[]>>> = {};

  constructor(setting: Setting, read: (file: string) => Promise<Cube>) {
    this.#setting = setting;
    this.#read = read;
  }

  /** The values that the site knows, by dimension; filled by the first load. */
  get known(): Readonly<Partial<Record<DimensionName, readonly string[]>>> {
    return this.#known;
  }

  /** How many bytes are still to be loaded before a view can be answered. */
  missing(view: View): number {
    return this.#needed(view).reduce((sum, { file, bytes }) => sum + (this.#loaded.has(file) ? 0 : bytes), 0);
  }

  /** Loads what a view needs. */
  async load(view: View): Promise<void> {
    await Promise.all(
      this.#needed(view).map(async ({ file }) => {
        if (!this.#loaded.has(file)) this.#loaded.set(file, await this.#read(file));
      }),
    );
    if (Object.keys(this.#known).length === 0) this.#known = this.#values(view.version);
  }

  /** Gets ready to answer a view whose cubes are loaded, a piece at a time; each answer does by itself what is not done yet. */
  async prepare(view: View, pause: () => Promise<void>): Promise<void> {
    this.#effectsOf(view.version, view.measure);
    await pause();
    const question = this.#question(view, "first");
    do await pause();
    while (question.prepare());
  }

  /** Answers a view whose cubes are loaded. */
  answer(view: View): Answer {
    const first = this.#selection(view, "first", view.filter);
    const second = view.against === null ? null : this.#selection(view, "second", view.against);
    return { view, first, second, all: this.#question(view, "first").all() };
  }

  /** How early or late the promises of the one touchpoint chosen were met, and how long that took; null where several are chosen. */
  async closer({ version, filter }: View): Promise<Closer | null> {
    const [touchpoint, ...others] = filter.touchpoint ?? [];
    if (touchpoint === undefined || others.length > 0) return null;
    const effect = this.#effectsOf(version, "kept").largest([touchpoint], filter);
    const [slack, life] = await Promise.all([
      this.#one(this.#files("slack_cells", { version, touchpoint }), filter),
      version === "commitment" ? this.#one(this.#files("life_cells", { touchpoint }), filter) : null,
    ]);
    const bins = slack && binned(slack, filter, { name: "verdict", count: "pairs" });
    return {
      slack: bins && { bins, median: medianOf(bins, effect, this.#setting.factor) },
      wait: life && this.#wait(life, filter, effect),
    };
  }

  #wait(cube: Cube, filter: Filter, effect: number): Wait | null {
    const bins = binned(cube, filter, { name: "cause", count: "subjects", flag: "is_complete" });
    if (!bins) return null;
    const table = lifeTableOf(bins);
    const [fulfilled] = cumulativeIncidence(table);
    const subjects = [...table.events, table.censored]
      .flatMap((counts) => [...counts])
      .reduce((sum, one) => sum + one, 0);
    const median = incidenceQuantile(table, 0, 0.5);
    const reach = shareOf(subjects / 2, subjects, effect, this.#setting.factor);
    return {
      ...{ unit: bins.unit, whole: bins.whole, subjects },
      times: table.bins.map(({ high }) => (bins.whole ? high - 1 : high)),
      shares: [...(fulfilled?.shares ?? [])],
      median:
        median === null || !reach
          ? null
          : {
              value: median,
              low: incidenceQuantile(table, 0, reach.low) ?? median,
              high: incidenceQuantile(table, 0, reach.high),
            },
    };
  }

  /** The smallest of these files that has the dimensions of a filter. */
  async #one(files: readonly CubeFile[], filter: Filter): Promise<Cube | null> {
    const named = dimensions.filter((name) => name !== "touchpoint" && filter[name] !== undefined);
    const [found] = files
      .filter((file) => named.every((name) => file.dimensions.includes(name)))
      .toSorted((one, other) => one.bytes - other.bytes);
    if (!found) return null;
    const known = this.#loaded.get(found.file);
    if (known) return known;
    const cube = await this.#read(found.file);
    this.#loaded.set(found.file, cube);
    return cube;
  }

  #files(relation: CubeFile["relation"], part: Readonly<Record<string, string>>): readonly CubeFile[] {
    return this.#setting.files.filter(
      (file) =>
        file.relation === relation &&
        Object.entries(part).every(([name, value]) => file.part[name] === value),
    );
  }

  #needed({ version }: View): readonly CubeFile[] {
    return [...this.#files("verdicts", { version }), ...this.#files("design_effects", {})];
  }

  #cubes(version: Version): readonly Cube[] {
    return this.#files("verdicts", { version }).flatMap(({ file }) => this.#loaded.get(file) ?? []);
  }

  #values(version: Version): Readonly<Partial<Record<DimensionName, readonly string[]>>> {
    const cubes = this.#cubes(version);
    const order = this.#setting.touchpoints.map(({ touchpoint }) => touchpoint);
    const entries = dimensions.flatMap((name) => {
      const values = new Set(cubes.flatMap((cube) => cube.dimensions.get(name)?.values ?? []));
      if (values.size === 0) return [];
      const sorted =
        name === "touchpoint"
          ? order.filter((touchpoint) => values.has(touchpoint))
          : [...values].toSorted((one, other) => place(one) - place(other) || (one < other ? -1 : 1));
      return [[name, sorted] as const];
    });
    return Object.fromEntries(entries);
  }

  #effectsOf(version: Version, measure: Measure): Effects {
    const key = `${version} ${measure}`;
    const known = this.#effects.get(key);
    if (known) return known;
    const [file] = this.#files("design_effects", {});
    const cube = file && this.#loaded.get(file.file);
    if (!cube) throw new Error("design effects are not loaded");
    const made = new Effects(cube, version, measure);
    this.#effects.set(key, made);
    return made;
  }

  #question(view: View, which: "first" | "second"): Question {
    const key = [view.version, view.measure, view.split].join(" ");
    const known = this.#questions.get(which);
    if (known?.key === key) return known.question;
    const question = new Question(this.#cubes(view.version), view.measure, view.split);
    this.#questions.set(which, { key, question });
    return question;
  }

  #selection(view: View, which: "first" | "second", filter: Filter): Selection {
    const question = this.#question(view, which);
    question.filter(filter);
    const effects = this.#effectsOf(view.version, view.measure);
    const every = this.#known.touchpoint ?? [];
    /** @param cell what is chosen and, of the value that it is the share of, that value alone */
    const share = ({ part, n }: Tally, cell: Filter) =>
      shareOf(part, n, effects.largest(cell.touchpoint ?? every, cell), this.#setting.factor);
    const counts = question.counts(filter);
    const touchpoints = question.by("touchpoint", filter);
    const months = question.by("month", filter);
    const standings = (name: DimensionName) => {
      const tallies = name === "touchpoint" ? touchpoints : question.by(name, filter);
      if (!(tallies instanceof Map)) return tallies as Refusal; // one or the other
      return ranked(
        this.#setting.apart,
        (this.#known[name] ?? []).map((value) => ({
          value,
          share: share(tallies.get(value) ?? nothing, { ...filter, [name]: [value] }),
        })),
      );
    };
    const periods = (tallies: ReadonlyMap<string, Tally>, cell: Filter) => {
      const own = Map.groupBy(tallies.keys(), (month) => periodOf(month, view.period));
      const found = [...byPeriod(tallies, view.period)];
      return new Map(
        found.map(([period, tally]) => [period, share(tally, { ...cell, month: own.get(period) ?? [] })]),
      );
    };
    const split = view.split === null || view.split === "month" ? null : question.split(view.split, filter);
    return {
      filter,
      counts,
      share: "apart" in counts ? null : share(wholeOf(counts, view.measure), filter),
      by: new Map(
        dimensions
          .filter((name) => name !== "month" && this.#known[name])
          .map((name) => [name, standings(name)]),
      ),
      stages: new Map(
        this.#setting.stages.map(({ stage }) => {
          const own = every.filter((touchpoint) => touchpoint.startsWith(`${stage}.`));
          const tallies = own.map(
            (touchpoint) => (touchpoints instanceof Map ? touchpoints.get(touchpoint) : undefined) ?? nothing,
          );
          return [stage, share(sum(tallies), { ...filter, touchpoint: own })];
        }),
      ),
      periods: months instanceof Map ? periods(months, filter) : (months as Refusal), // one or the other
      split:
        split instanceof Map && view.split !== null
          ? new Map(
              [...split].map(([value, tallies]) => [
                value,
                periods(tallies, { ...filter, [view.split ?? ""]: [value] }),
              ]),
            )
          : (split as Refusal | null), // what is left
    };
  }
}

const nothing: Tally = { part: 0, n: 0 };

/** What no segment holds stands late, and what the record does not say last. */
function place(value: string): number {
  return ["others", "not said"].indexOf(value);
}

function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce((all, { part, n }) => ({ part: all.part + part, n: all.n + n }), nothing);
}

function ranked(
  apart: readonly number[],
  rows: readonly { readonly value: string; readonly share: Share | null }[],
): Standing[] {
  const known = rows.flatMap(({ share }) => (share ? [share] : []));
  const ranks = rankRanges(known, apart);
  return rows.map(({ value, share }) => ({
    value,
    share,
    rank: share ? (ranks[known.indexOf(share)] ?? null) : null,
  }));
}

function wholeOf(counts: Readonly<Record<Count, number>>, measure: Measure): Tally {
  const n = due.reduce((all, name) => all + counts[name], 0);
  const kept = counts.exceeded_due + counts.kept_due;
  const part = {
    kept,
    exceeded: counts.exceeded_due,
    broken: n - kept,
    late: counts.late_due,
    missed: counts.missed_due,
    failed: counts.failed_due,
    overdue: counts.overdue_due,
  };
  return { part: part[measure], n };
}
