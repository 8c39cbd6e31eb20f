import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Engine } from "../../pipelines/engine/engine.ts";
import { mixes, mixMetrics } from "../../pipelines/publish/mixes.ts";
import type { MixRow } from "../../pipelines/publish/published.ts";
import { bareEngine, giveTable } from "./cube-tables.ts";
import { setting, wholeOf } from "./places.ts";

const types = {
  ...{ touchpoint: "varchar", comparison: "varchar", side: "varchar", dimension: "varchar" },
  ...{ value: "varchar", cluster: "varchar", cluster_group: "integer", due: "bigint", kept_due: "bigint" },
};
const months = [
  ["before", "2022-01"],
  ["before", "2022-12"],
  ["after", "2023-01"],
  ["after", "2023-12"],
];

/** Promises due and the share of them kept on each side, spread evenly over 32 groups. */
interface Side {
  readonly due: number;
  readonly kept: number;
}

function spread(touchpoint: string, dimension: string, value: string, before: Side, after: Side) {
  const sides = { before, after };
  return Object.entries(sides).flatMap(([side, { due, kept }]) =>
    Array.from({ length: 32 }, (_, group) => {
      const own = due / 32;
      const wobble = (((group * 7) % 5) - 2) / 100;
      const name = { touchpoint, comparison: "years", side, dimension, value };
      return {
        ...name,
        ...{ cluster: "customer", cluster_group: group, due: own },
        kept_due: Math.round(own * (kept + wobble)),
      };
    }),
  );
}

describe("mixes", () => {
  let engine: Engine;
  let rows: MixRow[];
  beforeAll(async () => {
    engine = await bareEngine();
    const moving = "order.confirmation";
    const still = "delivery.parcel";
    await giveTable(engine, "mix_groups", types, [
      // Every channel gets worse, while orders move to the better one.
      ...spread(moving, "channel", "web", { due: 6400, kept: 0.9 }, { due: 25_600, kept: 0.85 }),
      ...spread(moving, "channel", "phone", { due: 25_600, kept: 0.6 }, { due: 6400, kept: 0.5 }),
      ...spread(moving, "region", "north", { due: 32_000, kept: 0.66 }, { due: 32_000, kept: 0.78 }),
      // One thing changes here, and nothing hides it.
      ...spread(still, "channel", "web", { due: 16_000, kept: 0.9 }, { due: 16_000, kept: 0.8 }),
      ...spread(still, "channel", "phone", { due: 16_000, kept: 0.9 }, { due: 16_000, kept: 0.8 }),
    ]);
    const compared = { touchpoint: "varchar", comparison: "varchar", side: "varchar", month: "varchar" };
    const pairs = [moving, still].flatMap((touchpoint) =>
      months.map(([side = "", month = ""]) => ({ touchpoint, comparison: "years", side, month })),
    );
    await giveTable(engine, "compared_months", compared, pairs);
    rows = await mixes(engine, setting);
  });
  afterAll(() => engine.close());

  it("take a change apart into rates and mix that add up to it", () => {
    for (const row of rows) expect(row.rate + row.mix).toBeCloseTo(row.total, 12);
    const channel = rows.find((row) => row.touchpoint === "order.confirmation");
    expect(channel).toMatchObject({ dimension: "channel", before_from: "2022-01", after_to: "2023-12" });
    // By hand: weights move from .2/.8 to .8/.2, rates from .9/.6 to .85/.5.
    expect(channel?.total).toBeCloseTo(0.12, 2);
    expect(channel?.rate).toBeCloseTo(-0.075, 2);
    expect(channel?.mix).toBeCloseTo(0.195, 2);
  });

  it("leave out a dimension that has one value only", () => {
    expect(rows.filter((row) => row.dimension === "region")).toEqual([]);
  });

  it("warn where the rates clearly fall and the total does not show it", () => {
    const [moving, still] = ["order.confirmation", "delivery.parcel"].map((name) =>
      rows.find((row) => row.touchpoint === name),
    );
    expect(moving).toMatchObject({ points_apart: true });
    expect(moving?.p).toBeLessThan(0.001);
    expect(still).toMatchObject({ points_apart: false });
    expect(still?.p).toBeLessThan(0.001);
    expect(still?.mix).toBeCloseTo(0, 3);
  });

  it("do not warn where the total shows what the rates did, though the mix softens it", async () => {
    await giveTable(engine, "mix_groups", types, [
      ...spread("delivery.parcel", "channel", "web", { due: 12_800, kept: 0.9 }, { due: 16_000, kept: 0.6 }),
      ...spread(
        "delivery.parcel",
        "channel",
        "phone",
        { due: 16_000, kept: 0.7 },
        { due: 12_800, kept: 0.4 },
      ),
    ]);
    const [row] = await mixes(engine, setting);
    expect(row?.mix_low).toBeGreaterThan(0);
    expect(row?.total_high).toBeLessThan(0);
    expect(row?.points_apart).toBe(false);
  });

  it("are metrics by the dimension that is held", () => {
    const found = mixMetrics(rows, wholeOf).find(({ metric }) => metric === "rate_effect");
    expect(found).toMatchObject({
      ...{ dimension: "channel", dimension_value: "years", comparison: "2022-01 to 2022-12" },
      ...{ confidence: 0.95, unit: "share" },
    });
  });
});
