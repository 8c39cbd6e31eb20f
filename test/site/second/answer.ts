import type { Engine } from "../../../pipelines/engine/engine.ts";
import type { Share } from "../../../src/explorer/estimate.ts";
import type { Answer, Selection, Standing } from "../../../src/explorer/session.ts";
import type { Setting } from "../../../src/explorer/setting.ts";
import {
  type DimensionName,
  dimensions,
  type Filter,
  type Period,
  type Version,
  type View,
} from "../../../src/explorer/view.ts";
import { type LargestEffect, secondEffects } from "./effects.ts";
import { counted, letThrough, makeJudged } from "./judged.ts";
import { secondRanks, secondShare } from "./shares.ts";

type Values = Readonly<Partial<Record<DimensionName, readonly string[]>>>;

/** Answers a view as the explorer should, from the pairs alone. */
export class SecondExplorer {
  readonly #engine: Engine;
  readonly #stages: readonly string[];
  /** The largest design effect of a cell. */
  readonly effect: LargestEffect;
  /** The values that pairs of each version have, in the order in which they are listed. */
  readonly values: Readonly<Record<Version, Values>>;

  private constructor(
    engine: Engine,
    stages: readonly string[],
    effect: LargestEffect,
    values: Record<Version, Values>,
  ) {
    this.#engine = engine;
    this.#stages = stages;
    this.effect = effect;
    this.values = values;
  }

  /**
   * Judges the pairs of an engine.
   * @param setting of the page: the order of stages and touchpoints is read from it, and nothing else
   */
  static async open(engine: Engine, { stages, touchpoints }: Setting): Promise<SecondExplorer> {
    await makeJudged(engine);
    const order = touchpoints.map(({ touchpoint }) => touchpoint);
    const values = {
      commitment: await valuesOf(engine, "commitment", order),
      last: await valuesOf(engine, "last", order),
    };
    const effect = await secondEffects(engine);
    return new SecondExplorer(
      engine,
      stages.map(({ stage }) => stage),
      effect,
      values,
    );
  }

  /** Everything that the explorer shows of a view. */
  async answer(view: View): Promise<Answer> {
    const all = await this.#tallies(view, {}, null, []);
    return {
      view,
      first: await this.#selection(view, view.filter),
      second: view.against && (await this.#selection(view, view.against)),
      all: all.get("")?.n ?? 0,
    };
  }

  async #selection(view: View, filter: Filter): Promise<Selection> {
    const known = this.values.commitment;
    const listed = dimensions.filter((name) => name !== "month" && known[name]);
    const [whole, byStage] = await Promise.all([
      this.#tallies(view, filter, null, []),
      this.#tallies(view, filter, "touchpoint", ["stage"]),
    ]);
    return {
      filter,
      counts: await this.#counts(view.version, filter),
      share: this.#share(view, whole.get(""), filter),
      by: new Map(await each(listed, (name) => this.#standings(view, filter, name))),
      stages: new Map(
        this.#stages.map((stage) => {
          const touchpoint = known.touchpoint?.filter((name) => name.startsWith(`${stage}.`)) ?? [];
          return [stage, this.#share(view, byStage.get(stage), { ...filter, touchpoint })];
        }),
      ),
      periods: await this.#periods(view, filter),
      split:
        view.split === null || view.split === "month" ? null : await this.#split(view, filter, view.split),
    };
  }

  async #counts(version: Version, filter: Filter): Promise<Readonly<Record<keyof typeof counted, number>>> {
    const sums = Object.keys(counted).map((name) => `count(*) filter (where "${name}") as "${name}"`);
    const [row] = await this.#engine.rows(
      `select ${sums.join(", ")} from judged where ${letThrough(version, filter)}`,
    );
    const numbers = Object.entries(row ?? {}).map(([name, count]) => [name, Number(count)]);
    return Object.fromEntries(numbers); // a column for each name
  }

  /** Every value of a dimension, whichever of them are chosen. */
  async #standings(view: View, filter: Filter, name: DimensionName): Promise<Standing[]> {
    const values = this.values.commitment[name] ?? [];
    const tallies = await this.#tallies(view, filter, name, [name]);
    const shares = values.map((value) =>
      this.#share(view, tallies.get(value), { ...filter, [name]: [value] }),
    );
    const ranks = secondRanks(shares);
    return values.map((value, place) => ({
      value,
      share: shares[place] ?? null,
      rank: ranks[place] ?? null,
    }));
  }

  /** Every period, whichever months are chosen. */
  async #periods(view: View, filter: Filter) {
    const tallies = await this.#tallies(view, filter, "month", [view.period]);
    const months = await this.#monthsOf(view);
    return new Map(
      [...months].map(([period, month]) => [
        period,
        this.#share(view, tallies.get(period), { ...filter, month }),
      ]),
    );
  }

  async #split(view: View, filter: Filter, split: DimensionName) {
    const tallies = await this.#tallies(view, filter, "month", [split, view.period]);
    const months = await this.#monthsOf(view);
    return new Map(
      (this.values[view.version][split] ?? []).map((value) => {
        const shares = [...months].map(([period, month]) => {
          const cell = { ...filter, [split]: [value], month };
          return [period, this.#share(view, tallies.get(`${value}\n${period}`), cell)] as const;
        });
        return [value, new Map(shares)] as const;
      }),
    );
  }

  async #monthsOf({ version, period }: View): Promise<ReadonlyMap<string, readonly string[]>> {
    const rows = await this.#engine.rows(
      `select distinct ${period} as period, month from judged where version = '${version}' order by all`,
    );
    const months = Map.groupBy(rows, (row) => String(row.period));
    return new Map([...months].map(([name, found]) => [name, found.map(({ month }) => String(month))]));
  }

  /** How many the measure counts and how many fell due, by what tells cells apart (joined by line breaks). */
  async #tallies(
    { version, measure }: View,
    filter: Filter,
    heedless: DimensionName | null,
    cells: readonly (DimensionName | Period | "stage")[],
  ): Promise<ReadonlyMap<string, Tally>> {
    const rows = await this.#engine.rows(
      `select ${cells.map((cell) => `${cell}, `).join("")} count(*) filter (where ${measure}) as part, count(*) as n
       from judged where due and ${letThrough(version, filter, heedless)} group by all having count(*) > 0`,
    );
    const tallies = rows.map((row) => {
      const name = cells.map((cell) => String(row[cell])).join("\n");
      return [name, { part: Number(row.part), n: Number(row.n) }] as const;
    });
    return new Map(tallies);
  }

  /** @param cell the values that make up the cell: each of its touchpoints × each of its values */
  #share({ version, measure }: View, tally: Tally | undefined, cell: Filter): Share | null {
    if (!tally) return null;
    const touchpoints = cell.touchpoint ?? this.values.commitment.touchpoint ?? [];
    return secondShare(tally.part, tally.n, this.effect(version, measure, touchpoints, cell));
  }
}

interface Tally {
  readonly part: number;
  readonly n: number;
}

/** Dimensions with more than one value, and time; what the record does not say stands last. */
async function valuesOf(engine: Engine, version: Version, touchpoints: readonly string[]): Promise<Values> {
  const found = await each(dimensions, async (name) => {
    const rows = await engine.rows(
      `select ${name} as value from judged where version = '${version}' group by value order by value = 'not said', cast(value as varchar)`,
    );
    const values = rows.map(({ value }) => String(value));
    return name === "touchpoint" ? touchpoints.filter((touchpoint) => values.includes(touchpoint)) : values;
  });
  const several = await each(dimensions, async (name) => {
    const [row] = await engine.rows(`select count(distinct ${name}) as n from judged`);
    return name === "touchpoint" || name === "month" || Number(row?.n) > 1;
  });
  const isSeveral = new Map(several);
  return Object.fromEntries(found.filter(([name]) => isSeveral.get(name)));
}

async function each<Key, Value>(
  keys: readonly Key[],
  find: (key: Key) => Promise<Value>,
): Promise<(readonly [Key, Value])[]> {
  return await Promise.all(keys.map(async (key) => [key, await find(key)] as const));
}
