import cdf from "@stdlib/stats-base-dists-t-cdf";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Engine } from "../../../pipelines/engine/engine.ts";
import { literal } from "../../../pipelines/engine/literal.ts";
import { studentFactor } from "../../../pipelines/stats/student.ts";
import type { Cube } from "../../../src/explorer/cube.ts";
import { Effects } from "../../../src/explorer/effects.ts";
import { shareOf } from "../../../src/explorer/estimate.ts";
import { byPeriod } from "../../../src/explorer/periods.ts";
import { Question } from "../../../src/explorer/question.ts";
import {
  type DimensionName,
  dimensions,
  type Filter,
  type Measure,
  measures,
  narrowed,
} from "../../../src/explorer/view.ts";
import { cubesOf, effectsOf, randomWorld } from "./random-world.ts";

const factor = studentFactor(0.95, 31);
const own = dimensions.filter((name) => name !== "touchpoint");

let engine: Engine;
let cube: Cube;
let effects: Cube;
let known: ReadonlyMap<string, readonly string[]>;

beforeAll(async () => {
  engine = await randomWorld(20_261_125);
  const [first] = await cubesOf(engine, "verdicts", { version: "commitment" }, own);
  if (!first) throw new Error("no cube");
  cube = first;
  effects = await effectsOf(engine);
  known = new Map([...cube.dimensions].map(([name, { values }]) => [name, values]));
}, 120_000);
afterAll(() => engine.close());

/** Filters of up to four dimensions, each with some of its values. */
const filters: fc.Arbitrary<Filter> = fc.nat(2 ** 30).map((seed) => {
  let state = seed;
  const next = () => {
    state = (state * 1_103_515_245 + 12_345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
  const entries = [...known].flatMap(([name, values]) => {
    if (next() < 0.55) return [];
    const chosen = values.filter(() => next() < 0.5);
    return chosen.length === 0 || chosen.length === values.length ? [] : [[name, chosen] as const];
  });
  return Object.fromEntries(entries);
});

const measure = fc.constantFrom(...measures);

const counted: Readonly<Record<Measure, string>> = {
  kept: "verdict in ('exceeded', 'kept')",
  exceeded: "verdict = 'exceeded'",
  broken: "verdict = 'broken'",
  late: "fulfilment = 'late'",
  missed: "fulfilment = 'missed'",
  failed: "fulfilment = 'failed'",
  overdue: "fulfilment = 'overdue'",
};

function chosen(filter: Filter, heedless: DimensionName | null = null): string {
  const rules = narrowed(filter)
    .filter((name) => name !== heedless)
    .map((name) => `${name} in (${(filter[name] ?? []).map(literal).join(", ")})`);
  return ["version = 'commitment'", ...rules].join(" and ");
}

const fell = "verdict in ('exceeded', 'kept', 'broken') and is_due";

async function asked(
  filter: Filter,
  what: Measure,
  by: DimensionName | null,
): Promise<Map<string, [number, number]>> {
  const rows = await engine.rows(
    `select ${by ?? "'all'"} as value, count(*) filter (where ${fell} and ${counted[what]}) as part,
       count(*) filter (where ${fell}) as n from pairs where ${chosen(filter, by)} group by all`,
  );
  return new Map(rows.map(({ value, part, n }) => [String(value), [Number(part), Number(n)]]));
}

describe("Question", () => {
  it("asks by segment as by every other dimension", () => {
    expect([...(known.get("segment") ?? [])].sort()).toEqual([
      ...["Met at a fair", "Sent", "Sent, of the north", "not said", "others"],
    ]);
  });

  it("counts what DuckDB counts among the promises themselves, whatever the filters", async () => {
    const questions = new Map(measures.map((name) => [name, new Question([cube], name, "region")]));
    await fc.assert(
      fc.asyncProperty(filters, measure, async (filter, what) => {
        const question = questions.get(what);
        question?.filter(filter);
        for (const by of dimensions.filter((name) => known.has(name))) {
          const tallies = question?.by(by, filter);
          if (!(tallies instanceof Map)) throw new Error("refused");
          const expected = await asked(filter, what, by);
          for (const [value, { part, n }] of tallies)
            expect([by, value, part, n]).toEqual([by, value, ...(expected.get(value) ?? [0, 0])]);
        }
        const [all] = (await asked(filter, what, null)).values();
        const counts = question?.counts(filter);
        if (!counts || "apart" in counts) throw new Error("refused");
        const promises = await engine.rows(`select count(*) as n from pairs where ${chosen(filter)}`);
        expect(counts.promises).toBe(Number(promises[0]?.n));
        const due = counts.promises - counts.not_due - counts.unknown - counts.void - counts.vague;
        expect(due).toBe(all?.[1] ?? 0);
      }),
      { numRuns: 60, seed: 1 },
    );
  }, 120_000);

  it("splits months by a dimension as DuckDB does, and adds them up to quarters", async () => {
    const question = new Question([cube], "kept", "region");
    await fc.assert(
      fc.asyncProperty(filters, async (filter) => {
        question.filter(filter);
        const split = question.split("region", filter);
        if (!(split instanceof Map)) throw new Error("refused");
        const rows = await engine.rows(
          `select region, substr(month, 1, 4) || '-Q' || cast(ceil(cast(substr(month, 6, 2) as integer) / 3.0) as integer) as quarter,
             count(*) filter (where ${fell} and ${counted.kept}) as part, count(*) filter (where ${fell}) as n
           from pairs where ${chosen(filter, "month")} group by all`,
        );
        const expected = new Map(
          rows.map((row) => [`${row.region} ${row.quarter}`, [Number(row.part), Number(row.n)]]),
        );
        for (const [region, months] of split)
          for (const [quarter, { part, n }] of byPeriod(months, "quarter"))
            expect([region, quarter, part, n]).toEqual([
              region,
              quarter,
              ...(expected.get(`${region} ${quarter}`) ?? [0, 0]),
            ]);
      }),
      { numRuns: 20, seed: 2 },
    );
  }, 120_000);

  it("gives every share the interval that DuckDB computes from the design effects", async () => {
    const question = new Question([cube], "kept", null);
    const told = new Effects(effects, "commitment", "kept");
    const touchpoints = known.get("touchpoint") ?? [];
    await engine.run(
      `create or replace temporary table effects as select * from (values ${[...rowsOf(effects)].join(", ")}) as effects(touchpoint, dimension, value, effect)`,
    );
    await fc.assert(
      fc.asyncProperty(filters, async (filter) => {
        question.filter(filter);
        const counts = question.counts(filter);
        if ("apart" in counts) throw new Error("refused");
        const part = counts.exceeded_due + counts.kept_due;
        const n = counts.promises - counts.not_due - counts.unknown - counts.void - counts.vague;
        const share = shareOf(part, n, told.largest(filter.touchpoint ?? touchpoints, filter), factor);
        if (share === null) return;
        const margins = narrowed(filter)
          .filter((name) => name !== "touchpoint")
          .flatMap((name) =>
            (filter[name] ?? []).map((value) => `(dimension = '${name}' and value = ${literal(value)})`),
          );
        const [row] = await engine.rows(
          `with counted as (
             select count(*) filter (where ${fell} and ${counted.kept}) as part, count(*) filter (where ${fell}) as n
             from pairs where ${chosen(filter)}
           ), effective as (
             select part / n as p, n / greatest(1, (
               select max(effect) from effects where touchpoint in (${(filter.touchpoint ?? touchpoints).map(literal).join(", ")})
                 and (dimension = 'all' ${margins.map((rule) => `or ${rule}`).join(" ")}))) as m
             from counted
           )
           select p, (p + power(${factor}, 2) / (2 * m) - ${factor} * sqrt(p * (1 - p) / m + power(${factor} / (2 * m), 2))) / (1 + power(${factor}, 2) / m) as low,
             (p + power(${factor}, 2) / (2 * m) + ${factor} * sqrt(p * (1 - p) / m + power(${factor} / (2 * m), 2))) / (1 + power(${factor}, 2) / m) as high
           from effective`,
        );
        expect(share.share).toBe(Number(row?.p));
        expect(share.low).toBeCloseTo(Math.max(0, Number(row?.low)), 10);
        expect(share.high).toBeCloseTo(Math.min(1, Number(row?.high)), 10);
      }),
      { numRuns: 60, seed: 3 },
    );
  }, 120_000);

  it("covers what the exact intervals cover: at least 93 of 100 in the mean, and no selection by far less", async () => {
    const told = new Effects(effects, "commitment", "kept");
    const touchpoints = known.get("touchpoint") ?? [];
    const coverages: number[] = [];
    for (const filter of fc.sample(filters, { numRuns: 80, seed: 4 })) {
      const groups = await engine.rows(
        `select customer_group, count(*) filter (where ${fell} and ${counted.kept}) as part, count(*) filter (where ${fell}) as n
         from pairs where ${chosen(filter)} group by customer_group`,
      );
      const sum = (key: "part" | "n") => groups.reduce((total, row) => total + Number(row[key]), 0);
      const [part, n] = [sum("part"), sum("n")];
      const share = shareOf(part, n, told.largest(filter.touchpoint ?? touchpoints, filter), factor);
      if (share === null || n < 100 || part === n) continue;
      const left = groups.map((row) => (part - Number(row.part)) / (n - Number(row.n)));
      const mean = left.reduce((total, value) => total + value, 0) / left.length;
      const error = Math.sqrt((31 / 32) * left.reduce((total, value) => total + (value - mean) ** 2, 0));
      coverages.push(1 - 2 * cdf(-(share.high - share.low) / 2 / error, 31));
    }
    const mean = coverages.reduce((total, value) => total + value, 0) / coverages.length;
    expect(coverages.length).toBeGreaterThan(30);
    expect(mean).toBeGreaterThan(0.93);
    expect(Math.min(...coverages)).toBeGreaterThan(0.8);
  }, 120_000);

  it("answers from cubes of pairs what a filter leaves together, and refuses what is in none", async () => {
    const pairs = await cubesOf(engine, "verdicts", { version: "commitment" }, ["month", "region", "tier"], {
      cells: 1,
      gzippedBytes: 1,
    });
    const question = new Question(pairs, "kept", null);
    const filter = { region: ["north"] };
    question.filter(filter);
    const months = question.by("month", filter);
    if (!(months instanceof Map)) throw new Error("refused");
    const expected = await asked(filter, "kept", "month");
    for (const [month, { part, n }] of months) expect([part, n]).toEqual(expected.get(month) ?? [0, 0]);
    const both: Filter = { region: ["north"], tier: ["plus"] };
    question.filter(both);
    expect(question.by("month", both)).toEqual({ apart: ["month", "region", "tier"] });
  });
});

function* rowsOf(table: Cube): Generator<string> {
  const text = (name: string, cell: number) => {
    const column = table.dimensions.get(name);
    return column?.values[column.codes[cell] ?? -1] ?? "";
  };
  for (let cell = 0; cell < table.cells; cell += 1)
    if (text("version", cell) === "commitment" && text("metric", cell) === "kept_rate")
      yield `(${[text("touchpoint", cell), text("dimension", cell), text("value", cell)].map(literal).join(", ")}, ${table.numbers.get("design_effect")?.[cell] ?? 1})`;
}
