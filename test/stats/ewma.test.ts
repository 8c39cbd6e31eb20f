import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ewmaChart } from "../../pipelines/stats/ewma.ts";
import { vectorsOf } from "./vectors.ts";

interface Chart {
  readonly x: readonly number[];
  readonly weight: number;
  readonly centre: number;
  readonly deviation: number;
}

const values = fc.array(fc.double({ min: -9, max: 9, noNaN: true }), { minLength: 1, maxLength: 40 });

describe("ewmaChart", () => {
  it.each(vectorsOf<Chart, { ewma: readonly number[]; ucl: number; lcl: number }>("ewma"))(
    "agrees with the published value $id",
    ({ input, expected, tolerance }) => {
      const points = ewmaChart(input.x, input.centre, input.deviation, { weight: input.weight });
      points.forEach(({ average, signal }, index) => {
        expect(Math.abs(average - (expected.ewma[index] ?? Number.NaN))).toBeLessThanOrEqual(tolerance);
        expect(signal).toBe(false);
      });
      // The published limits are those that the chart comes to in the end.
      expect(Math.abs((points.at(-1)?.high ?? Number.NaN) - expected.ucl)).toBeLessThanOrEqual(tolerance);
      expect(Math.abs((points.at(-1)?.low ?? Number.NaN) - expected.lcl)).toBeLessThanOrEqual(tolerance);
    },
  );

  it("is a chart of single values at weight 1", () => {
    fc.assert(
      fc.property(values, (series) => {
        ewmaChart(series, 0, 2, { weight: 1 }).forEach(({ average, low, high, signal }, index) => {
          expect(average).toBeCloseTo(series[index] ?? Number.NaN, 12);
          expect([low, high]).toEqual([-6, 6]);
          expect(signal).toBe(Math.abs(average) > 6);
        });
      }),
    );
  });

  it("stays between the lowest and the highest, with limits that only widen", () => {
    fc.assert(
      fc.property(values, fc.double({ min: 0.05, max: 1, noNaN: true }), (series, weight) => {
        let before = 0;
        for (const { average, high } of ewmaChart(series, 0, 1, { weight })) {
          expect(average).toBeGreaterThanOrEqual(Math.min(0, ...series) - 1e-9);
          expect(average).toBeLessThanOrEqual(Math.max(0, ...series) + 1e-9);
          expect(high).toBeGreaterThanOrEqual(before);
          before = high;
        }
      }),
    );
  });

  it("sees a lasting shift of one and a half standard deviations that no single value shows", () => {
    const shifted = new Array<number>(12).fill(1.5);
    expect(ewmaChart(shifted, 0, 1).findIndex(({ signal }) => signal)).toBeGreaterThan(3);
    expect(ewmaChart(shifted, 0, 1, { weight: 1 }).some(({ signal }) => signal)).toBe(false);
  });

  it("refuses a weight that is none", () => {
    expect(() => ewmaChart([1], 0, 1, { weight: 0 })).toThrow("invalid weight: 0");
  });
});
