import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quantileOfBins } from "../../pipelines/stats/quantile-of-bins.ts";

const days = (counts: readonly number[]) => counts.map((count, low) => ({ low, high: low + 1, count }));

describe("quantileOfBins", () => {
  it("gives whole days without interpolation", () => {
    expect(quantileOfBins(days([1, 1, 3]), 0.5, true)).toBe(2);
    expect(quantileOfBins(days([3, 1, 1]), 0.5, true)).toBe(0);
  });

  it("equals the sorted middle of whole days", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(30), { minLength: 1, maxLength: 200 }), (values) => {
        const counts = new Array<number>(31).fill(0);
        for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
        const sorted = values.toSorted((a, b) => a - b);
        expect(quantileOfBins(days(counts), 0.5, true)).toBe(sorted[Math.ceil(values.length / 2) - 1]);
      }),
    );
  });

  it("stays within 5 % of the true median of logarithmic bins", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0.1, max: 1e4, noNaN: true }), { minLength: 1, maxLength: 100 }),
        (values) => {
          const counts = new Map<number, number>();
          for (const value of values) {
            const index = Math.floor(Math.log(value) / Math.log(1.05));
            counts.set(index, (counts.get(index) ?? 0) + 1);
          }
          const bins = [...counts]
            .sort(([a], [b]) => a - b)
            .map(([index, count]) => ({ low: 1.05 ** index, high: 1.05 ** (index + 1), count }));
          const sorted = values.toSorted((a, b) => a - b);
          const truth = sorted[Math.ceil(values.length / 2) - 1] ?? Number.NaN;
          const found = quantileOfBins(bins, 0.5, false) ?? Number.NaN;
          expect(Math.abs(found / truth - 1)).toBeLessThan(0.0501);
        },
      ),
    );
  });

  it("says nothing about nothing", () => {
    expect(quantileOfBins([], 0.5, true)).toBeNull();
    expect(() => quantileOfBins([], 1.5, true)).toThrow("invalid share: 1.5");
  });
});
