import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Engine } from "../../../pipelines/engine/engine.ts";
import { bareEngine, giveTable, makeModels, waitingFactTypes } from "../../publish/cube-tables.ts";
import { table, textOf } from "../text-tables.ts";

/** Waits of whole days: 20 that ended after 1 to 20 days, long ago, and two that began lately. */
const waits = [
  ...Array.from({ length: 20 }, (_, index) => ({ days: index + 1, cause: "fulfilled", follow_up: 100 })),
  { days: 3, cause: "censored", follow_up: 3 },
  { days: 4, cause: "released", follow_up: 19 },
].map(({ days, cause, follow_up }, index) => ({
  ...{ metric: "promise", touchpoint: "delivery.parcel", subject_id: `s${index}`, journey_id: `j${index}` },
  ...{ month: "2024-01", region: index < 20 ? "north" : "south", category: "all", channel: "web" },
  ...{ tier: "plus", own_dimension: null, own_value: null, unit: "days" },
  ...{ bin_low: days, bin_high: days + 1, cause, promised: 15, follow_up },
  ...{ customer_group: index % 2, seller_group: 0, day_group: 0 },
}));

describe("life tables", () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await bareEngine();
    await giveTable(engine, "waiting_facts", waitingFactTypes, [
      ...waits,
      ...waits.slice(0, 2).map((wait) => ({
        ...{ ...wait, metric: "life", touchpoint: "product.use", cause: "failed", promised: 730 },
        ...{ own_dimension: "product", own_value: "K" },
      })),
    ]);
    await makeModels(engine, ["wait_windows", "life_table_groups"]);
  });
  afterAll(() => engine.close());

  it("are followed until 95 of 100 that ended had ended, or as long as was promised", async () => {
    expect(await textOf(engine, "select metric, unit, window_end from wait_windows order by metric")).toBe(
      table(`
        metric  | unit | window_end
        life    | days | 730
        promise | days | 19`),
    );
  });

  it("add up to the facts by each dimension, those that were followed to the end of the window apart", async () => {
    const sums = `select dimension, value, is_complete, cast(sum(subjects) as bigint) as subjects,
        cast(sum(subjects) filter (where cause = 'fulfilled') as bigint) as fulfilled,
        min(promised_low) as promised_low, max(promised_high) as promised_high
      from life_table_groups where metric = 'promise' group by dimension, value, is_complete
      order by dimension, value, is_complete`;
    expect(await textOf(engine, sums)).toBe(
      table(`
        dimension | value   | is_complete | subjects | fulfilled | promised_low | promised_high
        all       | all     | false       | 1        |           | 15           | 15
        all       | all     | true        | 21       | 20        | 15           | 15
        channel   | web     | false       | 1        |           | 15           | 15
        channel   | web     | true        | 21       | 20        | 15           | 15
        month     | 2024-01 | false       | 1        |           | 15           | 15
        month     | 2024-01 | true        | 21       | 20        | 15           | 15
        region    | north   | true        | 20       | 20        | 15           | 15
        region    | south   | false       | 1        |           | 15           | 15
        region    | south   | true        | 1        |           | 15           | 15
        tier      | plus    | false       | 1        |           | 15           | 15
        tier      | plus    | true        | 21       | 20        | 15           | 15`),
    );
  });

  it("are shown by a dimension of their own and in all as well", async () => {
    expect(
      await textOf(
        engine,
        `select dimension, value, cast(sum(subjects) as bigint) as subjects from life_table_groups
         where metric = 'life' and dimension in ('all', 'product') group by dimension, value order by dimension`,
      ),
    ).toBe(
      table(`
        dimension | value | subjects
        all       | all   | 2
        product   | K     | 2`),
    );
  });
});
