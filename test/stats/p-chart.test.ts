import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pChart } from "../../pipelines/stats/p-chart.ts";
import { vectorsOf } from "./vectors.ts";

interface Samples {
  readonly d: readonly number[];
  readonly n: number;
}

interface Limits {
  readonly center: number;
  readonly ucl: number;
  readonly lcl: number;
  readonly signals: readonly number[];
}

const samples = fc.array(
  fc.tuple(fc.nat(50), fc.nat(50)).map(([part, rest]) => ({ part, n: part + rest })),
  { maxLength: 30 },
);

describe("pChart", () => {
  it.each(vectorsOf<Samples, Limits>("pchart"))(
    "agrees with the published value $id",
    ({ input, expected, tolerance }) => {
      const { centre, points } = pChart(input.d.map((part) => ({ part, n: input.n })));
      expect(Math.abs(centre - expected.center)).toBeLessThanOrEqual(tolerance);
      for (const { low, high } of points) {
        expect(Math.abs(low - expected.lcl)).toBeLessThanOrEqual(tolerance);
        expect(Math.abs(high - expected.ucl)).toBeLessThanOrEqual(tolerance);
      }
      expect(points.flatMap(({ signal }, index) => (signal ? [index + 1] : []))).toEqual(expected.signals);
    },
  );

  it("keeps its limits within 0 and 1 around the centre, whatever the order of samples", () => {
    fc.assert(
      fc.property(samples, (all) => {
        const { centre, points } = pChart(all);
        for (const { low, high } of points) {
          expect(low).toBeGreaterThanOrEqual(0);
          expect(low).toBeLessThanOrEqual(centre);
          expect(high).toBeGreaterThanOrEqual(centre);
          expect(high).toBeLessThanOrEqual(1);
        }
        expect(pChart(all.toReversed()).points.toReversed()).toEqual(points);
      }),
    );
  });

  it("leaves out what counted nothing", () => {
    expect(pChart([{ part: 0, n: 0 }])).toEqual({ centre: 0, points: [] });
  });
});
