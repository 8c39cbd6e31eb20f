import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seededRandom } from "../../pipelines/stats/seeded-random.ts";
import { xmrChart } from "../../pipelines/stats/xmr.ts";
import { vectorsOf } from "./vectors.ts";

const values = fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 2, maxLength: 40 });

describe("xmrChart", () => {
  it.each(vectorsOf<{ x: readonly number[] }>("xmr"))(
    "agrees with the published value $id",
    ({ input, expected, tolerance }) => {
      const found = xmrChart(input.x);
      const near = (value: number | undefined, wanted: number | undefined) =>
        expect(Math.abs((value ?? Number.NaN) - (wanted ?? Number.NaN))).toBeLessThanOrEqual(tolerance);
      near(found?.centre, expected.center);
      near(found?.meanRange, expected.mr_bar);
      near(found?.low, expected.lcl);
      near(found?.high, expected.ucl);
      expect(found?.signals).toEqual([]);
    },
  );

  it("names the values beyond its limits, backwards the same, and follows a change of scale", () => {
    fc.assert(
      fc.property(values, (series) => {
        const found = xmrChart(series);
        if (!found) throw new Error("no chart");
        series.forEach((value, index) => {
          expect(found.signals.includes(index)).toBe(value < found.low || value > found.high);
        });
        const back = xmrChart(series.toReversed());
        expect(back?.high).toBeCloseTo(found.high, 8);
        const scaled = xmrChart(series.map((value) => 3 * value + 7));
        expect(scaled?.high).toBeCloseTo(3 * found.high + 7, 6);
      }),
    );
  });

  it("raises an alarm in about 6 of 100 series of 24 months that do not change", () => {
    const random = seededRandom(3);
    const months = () =>
      Array.from(
        { length: 24 },
        () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random()),
      );
    const runs = 4000;
    let alarms = 0;
    for (let run = 0; run < runs; run += 1) if (xmrChart(months())?.signals.length) alarms += 1;
    expect(Math.abs(alarms / runs - 0.06)).toBeLessThan(0.012);
  });

  it("sees one value far out, and nothing in a single value", () => {
    expect(xmrChart([5, 6, 5, 6, 5, 6, 5, 6, 5, 30, 5, 6, 5, 6, 5, 6])?.signals).toEqual([9]);
    expect(xmrChart([5])).toBeNull();
  });
});
