import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Engine, Row } from "../../pipelines/engine/engine.ts";
import { curves } from "../../pipelines/publish/curves.ts";
import type { MetricRow } from "../../pipelines/publish/published.ts";
import { waitMetrics } from "../../pipelines/publish/wait-metrics.ts";
import { eachWaits } from "../../pipelines/publish/waits.ts";
import { wilson } from "../../pipelines/stats/wilson.ts";
import { bareEngine, giveTable, makeModels, waitingFactTypes } from "./cube-tables.ts";
import { placeOf, setting } from "./places.ts";

function wait(index: number, day: number, more: Row = {}): Row {
  return {
    ...{ metric: "promise", touchpoint: "delivery.parcel", subject_id: `s${index}`, journey_id: `j${index}` },
    ...{ month: "2023-06", region: "north", category: "all", channel: "web", tier: "plus" },
    ...{ own_dimension: null, own_value: null, unit: "days", bin_low: day, bin_high: day + 1 },
    ...{ cause: "fulfilled", promised: 5, follow_up: 200 },
    ...{ customer_group: (7 * index + Math.floor(index / 32)) % 32, seller_group: 0, day_group: 0 },
    ...more,
  };
}

/** 640 parcels that came after 1 to 8 days, by phone two days later; every twentieth was called off on day 2. */
const parcels = Array.from({ length: 640 }, (_, index) => {
  const late = index % 4 === 0;
  const day = 1 + (Math.floor(index / 4) % 8) + (late ? 2 : 0);
  const released = index % 20 === 7;
  return wait(index, released ? 2 : day, {
    cause: released ? "released" : "fulfilled",
    channel: late ? "phone" : "web",
  });
});
/** Forty that are still open after a few days: fewer than half, and not followed to the end. */
const open = Array.from({ length: 40 }, (_, index) =>
  wait(1000 + index, 1, { cause: "censored", follow_up: 1, month: "2024-02" }),
);
/** Articles followed for 100 to 400 days of a promised 730; every eighth fails after 50. */
const lives = Array.from({ length: 320 }, (_, index) => {
  const fails = index % 8 === 0;
  const low = fails ? 50 : 100 + (index % 300);
  const place = { metric: "life", touchpoint: "product.use", promised: 730, follow_up: low };
  const own = { own_dimension: "product", own_value: "K", cause: fails ? "failed" : "censored" };
  return wait(index, low, { ...place, ...own });
});
/** Complaints whose limits differ have no share within the limit. */
const complaints = Array.from({ length: 64 }, (_, index) =>
  wait(index, 1 + (index % 3), {
    metric: "complaint",
    touchpoint: "support.complaint",
    promised: 4 + (index % 2),
  }),
);

describe("waits", () => {
  let engine: Engine;
  let metrics: MetricRow[];
  const find = (metric: string, dimension: string | null = null, value: string | null = null) =>
    metrics.find(
      (row) => row.metric === metric && row.dimension === dimension && row.dimension_value === value,
    );
  beforeAll(async () => {
    engine = await bareEngine();
    await giveTable(engine, "waiting_facts", waitingFactTypes, [
      ...parcels,
      ...open,
      ...lives,
      ...complaints,
    ]);
    await makeModels(engine, ["wait_windows", "life_table_groups"]);
    metrics = await eachWaits(engine, (waits) => waitMetrics(waits, placeOf));
  });
  afterAll(() => engine.close());

  it("are those followed to the end of the window, where that is most of them", async () => {
    const cohorts = await eachWaits(engine, ({ metric, cohort, end, cells }) => [
      { metric, cohort, end, subjects: cells.find((cell) => cell.dimension === "all")?.subjects },
    ]);
    expect(cohorts).toEqual([
      { metric: "complaint", cohort: "complete", end: 5, subjects: 64 },
      { metric: "life", cohort: "censored", end: 730, subjects: 320 },
      { metric: "promise", cohort: "complete", end: 9, subjects: 640 },
    ]);
  });

  it("give the share within the limit, with the interval of a rate", () => {
    const within =
      parcels.filter((row) => row.cause === "fulfilled" && Number(row.bin_low) <= 5).length / 640;
    const found = find("share_within");
    expect(found?.value).toBeCloseTo(within, 12);
    expect(found).toMatchObject({ n: 640, comparison: "within 5 days", confidence: 0.95 });
    const { low, high } = wilson(within, 640, setting.factor);
    expect(found?.low).toBeLessThanOrEqual(low + 1e-12);
    expect(found?.high).toBeGreaterThanOrEqual(high - 1e-12);
  });

  it("let ways of ending compete: their shares add up to all that ended", () => {
    expect(find("released_within")?.value).toBeCloseTo(32 / 640, 12);
    expect(find("failed_within")).toBeUndefined();
    const ended = (find("incidence_fulfilled")?.value ?? 0) + (find("incidence_released")?.value ?? 0);
    expect(ended).toBeCloseTo(parcels.filter((row) => Number(row.bin_low) <= 9).length / 640, 12);
  });

  it("give the median, and compare channels by it", () => {
    expect(find("median_wait")).toMatchObject({ value: 5, unit: "days", n: 640 });
    const phone = find("share_within_median_difference", "channel", "phone");
    expect(phone?.high).toBeLessThan(0);
    expect(find("share_within_median_difference_p", "channel", "phone")?.value).toBeLessThan(0.001);
    expect(find("share_within_median_difference", "region", "north")).toBeUndefined();
  });

  it("leave out a month that was not followed to the end", () => {
    expect(find("share_within", "month", "2023-06")).toBeDefined();
    expect(find("share_within", "month", "2024-02")).toBeUndefined();
  });

  it("have no share within limits that differ", () => {
    expect(find("complaint_share_within")).toBeUndefined();
    expect(find("complaint_median_wait")).toMatchObject({ value: 2, unit: "days" });
  });

  it("say how many articles live as long as they were followed", () => {
    const found = find("life_survival");
    expect(found?.value).toBeCloseTo(7 / 8, 2);
    expect(found?.comparison).toBe("within 399 days");
    expect(found?.low).toBeLessThan(7 / 8);
    expect(found?.high).toBeGreaterThan(7 / 8);
    expect(find("life_survival", "product", "K")?.value).toBeCloseTo(found?.value ?? 0, 12);
  });

  it("draw curves that only grow, within their intervals, and end with the window", async () => {
    const rows = await eachWaits(engine, (waits) => curves(waits, setting, 1));
    const parcel = rows.filter((row) => row.touchpoint === "delivery.parcel" && row.dimension === "all");
    expect(new Set(parcel.map((row) => row.cause))).toEqual(new Set(["fulfilled", "released"]));
    const fulfilled = parcel.filter((row) => row.cause === "fulfilled");
    expect(fulfilled.map((row) => row.time)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(fulfilled[0]).toMatchObject({ cohort: "complete", limit: 5, subjects: 640, unit: "days" });
    fulfilled.slice(1).forEach((row, index) => {
      expect(row.incidence).toBeGreaterThanOrEqual(fulfilled[index]?.incidence ?? 1);
      expect(row.low).toBeLessThanOrEqual(row.incidence);
      expect(row.high).toBeGreaterThanOrEqual(row.incidence);
    });
    expect(new Set(rows.map((row) => row.dimension))).toEqual(new Set(["all", "channel", "tier"]));
  });
});
