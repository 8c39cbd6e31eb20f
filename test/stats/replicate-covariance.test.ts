import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { replicateCovariance } from "../../pipelines/stats/replicate-covariance.ts";

const numbers = fc.array(fc.tuple(fc.integer({ min: -99, max: 99 }), fc.integer({ min: -99, max: 99 })), {
  minLength: 2,
  maxLength: 32,
});

describe("replicateCovariance", () => {
  it("is (G − 1)/G times the sum of products of deviations", () => {
    expect(replicateCovariance([1, 2, 3], [2, 4, 6])).toBeCloseTo((2 / 3) * 4, 12);
  });

  it("is the same both ways, within what the two variances allow, whatever the order of groups", () => {
    fc.assert(
      fc.property(numbers, (pairs) => {
        const [first, second] = [pairs.map(([one]) => one), pairs.map(([, other]) => other)];
        const found = replicateCovariance(first, second);
        expect(replicateCovariance(second, first)).toBeCloseTo(found, 8);
        expect(replicateCovariance(first.toReversed(), second.toReversed())).toBeCloseTo(found, 8);
        const bound = replicateCovariance(first, first) * replicateCovariance(second, second);
        expect(found * found).toBeLessThanOrEqual(bound + 1e-6 * (1 + bound));
      }),
    );
  });
});
