import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { MetricRow } from "../../../pipelines/publish/published.ts";
import { type Cubes, readCubes } from "../../../src/cubes.ts";
import {
  isClear,
  isMeasured,
  isThin,
  monthsOf,
  worstMonth,
  worstTouchpoint,
} from "../../../src/figures/measured.ts";
import { writePublished } from "../published-folder.ts";

const folder = mkdtempSync(join(tmpdir(), "touchline-measured-"));
let cubes: Cubes;

beforeAll(() => {
  writePublished(folder);
  cubes = readCubes(folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function months(change: (row: MetricRow) => MetricRow): Cubes {
  return { ...cubes, metricBy: (dimension, key) => cubes.metricBy(dimension, key).map(change) };
}

describe("measured", () => {
  it("isMeasured(touchpoint) needs promises that fell due", () => {
    expect(isMeasured(cubes, "delivery.parcel")).toBe(true);
    expect(isMeasured(cubes, "product.use")).toBe(false);
    expect(worstTouchpoint(cubes)?.touchpoint).toBe("delivery.parcel");
  });

  it("worstMonth(touchpoint) names the month that stands apart", () => {
    expect(worstMonth(cubes, "delivery.parcel")?.dimension_value).toBe("2026-02");
  });

  it("worstMonth(touchpoint) names no month that few promises drew lower, but the lower of two that clearly are", () => {
    const lower = (low: number) =>
      months((row) => (row.dimension_value === "2026-01" ? { ...row, value: 0.3, low } : row));
    expect(worstMonth(lower(0.05), "delivery.parcel")?.dimension_value).toBe("2026-02");
    expect(worstMonth(lower(0.15), "delivery.parcel")?.dimension_value).toBe("2026-01");
  });

  it("worstMonth(touchpoint) names none where the intervals of all months hold the whole", () => {
    const vague = months((row) => ({ ...row, low: 0, high: 1 }));
    expect(worstMonth(vague, "delivery.parcel")).toBeUndefined();
  });

  it("monthsOf(touchpoint) leaves out months that begin after the record ends", () => {
    const later = months((row) => ({ ...row, period_start: "2026-04-02" }));
    expect(monthsOf(later, "delivery.parcel", "kept_rate")).toEqual([]);
  });

  it("isThin(month) is true of few promises and of a month that is not over", () => {
    const all = monthsOf(cubes, "delivery.parcel", "kept_rate");
    const [first] = all;
    if (first === undefined) throw new Error("no months");
    expect(isThin(cubes, first, all)).toBe(false);
    expect(isThin(cubes, { ...first, n: 29 }, all)).toBe(true);
    expect(isThin(cubes, { ...first, period_end: "2026-04-30" }, all)).toBe(true);
  });

  it("isClear(difference) is false where the interval holds zero or is missing", () => {
    const row = cubes.metrics[0];
    if (row === undefined) throw new Error("no rows");
    expect(isClear({ ...row, low: -2, high: -1 })).toBe(true);
    expect(isClear({ ...row, low: -1, high: 1 })).toBe(false);
    expect(isClear({ ...row, low: null, high: null })).toBe(false);
  });
});
