import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Engine, Row } from "../../pipelines/engine/engine.ts";
import { readModels } from "../../pipelines/engine/model.ts";
import { measureMetrics } from "../../pipelines/publish/measure-metrics.ts";
import { measures } from "../../pipelines/publish/measures.ts";
import type { MetricRow } from "../../pipelines/publish/published.ts";
import { wilson } from "../../pipelines/stats/wilson.ts";
import { bareEngine, giveTable, makeModels, measureFactTypes } from "./cube-tables.ts";
import { placeOf } from "./places.ts";

const root = join(import.meta.dirname, "../..");

function fact(metric: string, index: number, part: number, more: Row = {}): Row {
  return {
    ...{ metric, touchpoint: "support.phone", subject: index, journey: index },
    ...{ person: index % 150, month: "2024-01", region: "north", category: "machines" },
    ...{ channel: "phone", tier: "standard", own_dimension: null, own_value: null, part, whole: 1 },
    ...{ customer_group: (index % 150) % 32, seller_group: index % 32, counted_on: "2024-02-01" },
    ...more,
  };
}

const calls = Array.from({ length: 300 }, (_, index) => index);
/** Every third call loops, in the night two of three; business customers never do. */
const facts = [
  ...calls.map((index) => fact("loop_share", index, index % 3 === 0 ? 1 : 0)),
  ...calls.map((index) =>
    fact("covered_share", index, index % 4 === 0 && index % 5 > 0 ? 0 : 1, {
      own_dimension: "hour_of_day",
      own_value: index % 4 === 0 ? "night" : "day",
    }),
  ),
  ...calls.map((index) =>
    fact("dispatch_wait", index, 86_400 * (1 + (index % 5)), { tier: index % 2 ? "plus" : "business" }),
  ),
  fact("price_difference", 0, -250),
];

describe("measureMetrics", () => {
  let engine: Engine;
  let metrics: MetricRow[];
  const find = (metric: string, dimension: string | null = null, value: string | null = null) =>
    metrics.find(
      (row) => row.metric === metric && row.dimension === dimension && row.dimension_value === value,
    );

  beforeAll(async () => {
    engine = await bareEngine();
    await giveTable(engine, "measure_facts", measureFactTypes, facts);
    await makeModels(engine, ["measure_groups", "measure_margins"]);
    metrics = await measureMetrics(engine, placeOf);
  });
  afterAll(() => engine.close());

  it("gives a share an interval at least as wide as Wilson's of independent calls", () => {
    const { low, high } = wilson(1 / 3, 300, 1.96);
    const found = find("loop_share");
    expect(found).toMatchObject({ value: 1 / 3, unit: "share", n: 300, journeys: 300, confidence: 0.95 });
    expect(found?.low).toBeLessThanOrEqual(low);
    expect(found?.high).toBeGreaterThanOrEqual(high);
  });

  it("gives a mean in its unit, with an interval around it", () => {
    const found = find("dispatch_wait");
    expect(found).toMatchObject({ value: 3, unit: "days", n: 300 });
    const half = (found?.high ?? 0) - 3;
    expect(3 - (found?.low ?? 0)).toBeCloseTo(half, 12);
    // The standard deviation of 1 to 5 is the root of 2.
    expect(half).toBeGreaterThanOrEqual(1.96 * Math.sqrt(2 / 300));
    expect(half).toBeLessThan(0.4);
  });

  it("gives money in the currency of the workspace, and one value alone no interval", () => {
    expect(find("price_difference")).toMatchObject({ value: -2.5, unit: "EUR", n: 1, low: null, high: null });
  });

  it("compares the values of a dimension of its own with everyone else there", () => {
    expect(find("covered_share")).toBeUndefined();
    expect(find("covered_share", "hour_of_day", "night")?.value).toBeCloseTo(0.2, 12);
    const night = find("covered_share_difference", "hour_of_day", "night");
    const day = find("covered_share_difference", "hour_of_day", "day");
    expect(night?.value).toBeCloseTo(-0.8, 12);
    expect(night?.high).toBeLessThan(0);
    expect(day?.value).toBeCloseTo(-(night?.value ?? 0), 12);
    expect(find("covered_share_difference_p", "hour_of_day", "night")?.value).toBeLessThan(0.001);
  });

  it("finds no difference where there is none", () => {
    const found = find("dispatch_wait_difference", "tier", "plus");
    expect(found?.low).toBeLessThan(0);
    expect(found?.high).toBeGreaterThan(0);
    expect(find("dispatch_wait_difference_p", "tier", "plus")?.value).toBeGreaterThan(0.05);
  });

  it("compares no month, no category, and nothing that stands alone", () => {
    const compared = metrics.filter((row) => row.comparison !== null);
    expect(new Set(compared.map((row) => row.dimension))).toEqual(new Set(["hour_of_day", "tier"]));
  });

  it("does not know a measure that is not in the registry", async () => {
    await giveTable(engine, "measure_facts", measureFactTypes, [fact("wrong", 1, 1)]);
    await makeModels(engine, ["measure_groups", "measure_margins"]);
    await expect(measureMetrics(engine, placeOf)).rejects.toThrow(
      'no measure "wrong" in pipelines/publish/measures.ts',
    );
  });
});

describe("the registry of measures", () => {
  it("has every measure that a model counts", async () => {
    const models = await readModels(join(root, "pipelines/models"), root);
    const all = models.find(({ name }) => name === "measure_facts")?.sql ?? "";
    const facts = models.filter(({ name }) => all.includes(`from ${name}`));
    const counted = facts.flatMap(({ sql }) =>
      [...sql.matchAll(/'([a-z_]+)' as metric/g)].map(([, name = ""]) => name),
    );
    expect(counted).toContain("never_answered_share");
    expect(counted.filter((name) => !measures.has(name))).toEqual([]);
  });
});
