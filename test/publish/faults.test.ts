import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Engine } from "../../pipelines/engine/engine.ts";
import { faultMetrics, faults } from "../../pipelines/publish/faults.ts";
import type { FaultRow } from "../../pipelines/publish/published.ts";
import { bareEngine, giveTable } from "./cube-tables.ts";
import { setting, wholeOf } from "./places.ts";

const types = {
  ...{ touchpoint: "varchar", product_id: "varchar", batch: "varchar", fault_code: "varchar" },
  ...{ faults: "bigint", exposure_days: "bigint", other_faults: "bigint", other_exposure_days: "bigint" },
};

/** Twelve batches of one product with 10 to 12 faults each; one of them has four times as many. */
const batches = Array.from({ length: 12 }, (_, index) => ({
  batch: `B${index + 1}`,
  count: index === 6 ? 44 : 10 + (index % 3),
}));
const total = batches.reduce((sum, { count }) => sum + count, 0);

describe("faults", () => {
  let engine: Engine;
  let rows: FaultRow[];
  const batch = (name: string) => rows.find((row) => row.batch === name);
  beforeAll(async () => {
    engine = await bareEngine();
    const place = { touchpoint: "product.use", product_id: "K", fault_code: "pump" };
    const days = { exposure_days: 10_000, other_exposure_days: 110_000 };
    const never = { touchpoint: "product.use", fault_code: "boiler", batch: "B1" };
    await giveTable(engine, "fault_cells", types, [
      ...batches.map(({ batch: name, count }) => ({
        ...{ ...place, ...days, batch: name },
        ...{ faults: count, other_faults: total - count },
      })),
      { ...never, ...days, product_id: "K", faults: 0, other_faults: 0 },
      { ...never, product_id: "L", faults: 3, exposure_days: 900, other_faults: 0, other_exposure_days: 0 },
    ]);
    rows = await faults(engine, setting);
  });
  afterAll(() => engine.close());

  it("find the batch that fails too often, and draw its ratio towards 1", () => {
    const found = batch("B7");
    const raw = 44 / (found?.expected ?? 1);
    expect(found?.ratio).toBeGreaterThan(2.5);
    expect(found?.ratio).toBeLessThan(raw);
    expect(found?.low).toBeGreaterThan(1);
    expect(found?.probability).toBeGreaterThan(0.999);
    expect(found?.p).toBeLessThan(1e-6);
  });

  it("find nothing in the other batches, whatever the bad one does to the rate", () => {
    for (const row of rows.filter((found) => found.batch !== "B7")) expect(row.p).toBe(1);
  });

  it("expect what the other batches had, by days in use", () => {
    expect(batch("B7")?.expected).toBeCloseTo((total - 44 + 0.5) / 11, 12);
  });

  it("leave out a product that has one batch only, and keep a fault that was never seen", () => {
    expect(rows.filter((row) => row.product === "L")).toEqual([]);
    expect(rows.find((row) => row.fault === "boiler")).toMatchObject({ faults: 0, p: 1 });
  });

  it("are metrics by batch", () => {
    const found = faultMetrics(rows, wholeOf).filter((row) => row.dimension_value === "K B7 pump");
    expect(found.map(({ metric }) => metric)).toEqual(["fault_ratio", "fault_ratio_p"]);
    expect(found[0]).toMatchObject({ dimension: "batch", unit: "ratio", n: 44, comparison: "other batches" });
  });

  it("are none where no article is known", async () => {
    await giveTable(engine, "fault_cells", types, []);
    expect(await faults(engine, setting)).toEqual([]);
  });
});
