import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wilson } from "../../pipelines/stats/wilson.ts";
import { vectorsOf } from "./vectors.ts";

const normal = 1.959963984540054;

describe("wilson", () => {
  it.each(vectorsOf("wilson"))("agrees with the published value $id", ({ input, expected, tolerance }) => {
    const { k = 0, n = 0 } = input;
    const { low, high } = wilson(k / n, n, normal);
    expect(Math.abs(low - (expected.lower ?? Number.NaN))).toBeLessThanOrEqual(tolerance);
    expect(Math.abs(high - (expected.upper ?? Number.NaN))).toBeLessThanOrEqual(tolerance);
  });

  it("holds the share, stays within 0 and 1, and mirrors itself", () => {
    fc.assert(
      fc.property(
        fc.nat(1000),
        fc.integer({ min: 1, max: 1000 }),
        fc.double({ min: 0.1, max: 4, noNaN: true }),
        (part, rest, factor) => {
          const share = part / (part + rest);
          const { low, high } = wilson(share, part + rest, factor);
          const mirrored = wilson(1 - share, part + rest, factor);
          expect(low).toBeGreaterThanOrEqual(0);
          expect(high).toBeLessThanOrEqual(1);
          expect(low).toBeLessThanOrEqual(share + 1e-12);
          expect(high).toBeGreaterThanOrEqual(share - 1e-12);
          expect(mirrored.low).toBeCloseTo(1 - high, 10);
        },
      ),
    );
  });

  it("refuses a share outside 0 and 1", () => {
    expect(() => wilson(1.4, 10, normal)).toThrow("invalid share: 1.4");
    expect(() => wilson(0.5, 0, normal)).toThrow("invalid n: 0");
  });
});
