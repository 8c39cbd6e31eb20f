import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { benjaminiHochberg } from "../../pipelines/stats/benjamini-hochberg.ts";
import { holm } from "../../pipelines/stats/holm.ts";
import { vectorsOf } from "./vectors.ts";

describe("benjaminiHochberg", () => {
  it.each(vectorsOf<{ p: readonly number[] }, { adjusted: readonly number[] }>("bh-10"))(
    "agrees with the published value $id",
    ({ input, expected, tolerance }) => {
      benjaminiHochberg(input.p).forEach((value, index) => {
        expect(Math.abs(value - (expected.adjusted[index] ?? Number.NaN))).toBeLessThanOrEqual(tolerance);
      });
    },
  );

  it.each(
    vectorsOf<{ p: readonly number[]; q: number }, { rejected: number; largest_rejected_p: number }>(
      "bh-1995",
    ),
  )("discovers as many as the published $id", ({ input, expected }) => {
    const adjusted = benjaminiHochberg(input.p);
    const found = input.p.filter((_, index) => (adjusted[index] ?? 1) <= input.q);
    expect(found).toHaveLength(expected.rejected);
    expect(Math.max(...found)).toBe(expected.largest_rejected_p);
  });

  it("lies between the value itself and Holm's, whatever the order", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 30 }), (values) => {
        const strict = holm(values);
        benjaminiHochberg(values).forEach((adjusted, index) => {
          expect(adjusted).toBeGreaterThanOrEqual((values[index] ?? Number.NaN) - 1e-12);
          expect(adjusted).toBeLessThanOrEqual((strict[index] ?? Number.NaN) + 1e-12);
        });
        expect(benjaminiHochberg(values.toReversed()).reverse()).toEqual(benjaminiHochberg(values));
      }),
    );
  });

  it("refuses what is no probability", () => {
    expect(() => benjaminiHochberg([Number.NaN])).toThrow("invalid probability: NaN");
  });
});
