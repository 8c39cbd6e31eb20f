import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { holm } from "../../pipelines/stats/holm.ts";

describe("holm", () => {
  it("multiplies the smallest by the size of the family, the next by one less, and never lets a larger one fall below", () => {
    expect(holm([0.01, 0.04, 0.03, 0.005])).toEqual(
      [0.03, 0.06, 0.06, 0.02].map((value) => expect.closeTo(value, 12)),
    );
  });

  it("lies between the value itself and Bonferroni's, whatever the order", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 30 }), (values) => {
        holm(values).forEach((adjusted, index) => {
          const value = values[index] ?? Number.NaN;
          expect(adjusted).toBeGreaterThanOrEqual(value);
          expect(adjusted).toBeLessThanOrEqual(1);
        });
        expect(holm([...values].reverse()).reverse()).toEqual(holm(values));
      }),
    );
  });

  it("refuses what is no probability", () => {
    expect(() => holm([0.5, 1.2])).toThrow("invalid probability: 1.2");
  });
});
