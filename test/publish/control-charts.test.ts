import { describe, expect, it } from "vitest";
import { controlCharts } from "../../pipelines/publish/control-charts.ts";
import type { KeptMonth } from "../../pipelines/publish/kept-months.ts";

function months(rates: readonly number[]): KeptMonth[] {
  return rates.map((rate, index) => ({
    month: `2023-${String(index + 1).padStart(2, "0")}`,
    part: Math.round(rate * 1000),
    n: 1000,
  }));
}

const steady = [0.9, 0.91, 0.9, 0.89, 0.9, 0.91, 0.9, 0.89, 0.9, 0.91, 0.9];

describe("controlCharts", () => {
  it("mark the month that lies beyond what neighbouring months vary by", () => {
    const rows = controlCharts(new Map([["delivery.parcel", months([...steady, 0.7])]]));
    expect(rows.filter((row) => row.signal).map((row) => row.month)).toEqual(["2023-12"]);
    expect(rows.at(-1)?.smoothed_signal).toBe(true);
  });

  it("draw limits of three standard deviations of neighbours around the mean", () => {
    const [row] = controlCharts(new Map([["delivery.parcel", months(steady)]]));
    const mean = steady.reduce((sum, rate) => sum + rate, 0) / steady.length;
    expect(row?.centre).toBeCloseTo(mean, 12);
    expect((row?.upper ?? 0) - mean).toBeCloseTo((3 * 0.01) / 1.128, 12);
    expect(row?.signal).toBe(false);
  });

  it("keep limits between 0 and 1", () => {
    const rows = controlCharts(new Map([["order.lead", months([0, 1, 0, 1, 0, 1])]]));
    for (const { lower, upper, smoothed_lower, smoothed_upper } of rows)
      for (const limit of [lower, upper, smoothed_lower, smoothed_upper]) {
        expect(limit).toBeGreaterThanOrEqual(0);
        expect(limit).toBeLessThanOrEqual(1);
      }
  });

  it("are not drawn from fewer than six months", () => {
    expect(controlCharts(new Map([["order.lead", months(steady.slice(0, 5))]]))).toEqual([]);
  });
});
