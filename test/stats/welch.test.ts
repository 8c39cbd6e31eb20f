import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { momentsOf, welch } from "../../pipelines/stats/welch.ts";
import { vectorsOf } from "./vectors.ts";

interface Samples {
  readonly a: readonly number[];
  readonly b: readonly number[];
}

const values = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 2, maxLength: 30 });

describe("welch", () => {
  it.each(vectorsOf<Samples>("welch"))(
    "agrees with the published value $id",
    ({ input, expected, tolerance }) => {
      const found = welch(momentsOf(input.a), momentsOf(input.b));
      expect(Math.abs((found?.t ?? Number.NaN) - (expected.t ?? Number.NaN))).toBeLessThanOrEqual(tolerance);
      expect(Math.abs((found?.probability ?? Number.NaN) - (expected.p ?? Number.NaN))).toBeLessThanOrEqual(
        tolerance,
      );
    },
  );

  it("turns its sign when the samples change places, and does not care for the order of values", () => {
    fc.assert(
      fc.property(values, values, (first, second) => {
        const there = welch(momentsOf(first), momentsOf(second));
        const back = welch(momentsOf(second.toReversed()), momentsOf(first.toReversed()));
        expect(back?.t ?? 0).toBeCloseTo(-(there?.t ?? 0), 8);
        expect(back?.low ?? 0).toBeCloseTo(-(there?.high ?? 0), 6);
      }),
    );
  });

  it("says 5 % where its interval just touches zero, with degrees between the smaller sample's and both", () => {
    fc.assert(
      fc.property(values, values, (first, second) => {
        const found = welch(momentsOf(first), momentsOf(second));
        if (!found) return;
        expect(found.low > 0 || found.high < 0).toBe(found.probability < 0.05);
        expect(found.degrees).toBeGreaterThan(Math.min(first.length, second.length) - 1 - 1e-9);
        expect(found.degrees).toBeLessThan(first.length + second.length - 2 + 1e-9);
      }),
    );
  });

  it("says nothing about one value, nor about values that do not vary", () => {
    expect(welch(momentsOf([1]), momentsOf([1, 2]))).toBeNull();
    expect(welch(momentsOf([1, 1]), momentsOf([2, 2]))).toBeNull();
  });
});
