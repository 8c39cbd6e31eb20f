import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { meanInterval } from "../../pipelines/stats/mean-interval.ts";

const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 30 });
const sums = (numbers: readonly number[]) => ({
  sum: numbers.reduce((total, value) => total + value, 0),
  squares: numbers.reduce((total, value) => total + value * value, 0),
});

describe("meanInterval", () => {
  it("is Student's interval where nothing clusters", () => {
    // 2.776 is the quantile for four degrees of freedom; 1 to 5 have a standard deviation of 1.5811.
    const found = meanInterval(15, 55, 5, 0, 1, 2.776);
    expect(found?.mean).toBe(3);
    expect(found?.high).toBeCloseTo(3 + (2.776 * 1.5811) / Math.sqrt(5), 3);
  });

  it("needs two values", () => {
    expect(meanInterval(3, 9, 1, 0, 1, 2)).toBeNull();
    expect(meanInterval(0, 0, 0, 0, 1, 2)).toBeNull();
  });

  it("holds its mean, is symmetrical, and is never narrower than for independent values", () => {
    fc.assert(
      fc.property(
        values,
        fc.double({ min: 0, max: 1e6, noNaN: true }),
        fc.double({ min: 1, max: 9, noNaN: true }),
        (numbers, variance, fallback) => {
          const { sum, squares } = sums(numbers);
          const alone = meanInterval(sum, squares, numbers.length, 0, 1, 2);
          const found = meanInterval(sum, squares, numbers.length, variance, fallback, 2);
          if (!alone || !found) throw new Error("no interval");
          expect(found.high - found.mean).toBeCloseTo(found.mean - found.low, 6);
          expect(found.high).toBeGreaterThanOrEqual(alone.high - 1e-9);
          expect(found.designEffect).toBeGreaterThanOrEqual(1);
        },
      ),
    );
  });

  it("takes the design effect of the whole where its replicates do not vary", () => {
    expect(meanInterval(15, 55, 5, 0, 4, 1)?.variance).toBeCloseTo(4 * 0.5, 12);
  });
});
