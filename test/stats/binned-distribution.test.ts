import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { durationAt, shareAt, sharesAt } from "../../pipelines/stats/binned-distribution.ts";

const days = {
  bins: [
    { low: 0, high: 1 },
    { low: 2, high: 3 },
    { low: 60, high: 67 },
  ],
  whole: true,
  shares: Float64Array.of(0.2, 0.5, 0.9),
};
const hours = {
  bins: [
    { low: 0, high: 1 },
    { low: 1, high: 4 },
  ],
  whole: false,
  shares: Float64Array.of(0.5, 1),
};

const steps = fc
  .array(fc.nat(9), { minLength: 1, maxLength: 40 })
  .filter((counts) => counts.some((count) => count > 0))
  .map((counts) => {
    let below = 0;
    const total = counts.reduce((sum, count) => sum + count, 0);
    return Float64Array.from(counts, (count) => {
      below += count;
      return below / total;
    });
  });

describe("shareAt", () => {
  it("counts a whole day in full and a week day by day", () => {
    expect([-1, 0, 1, 1.9, 2, 59, 60, 66, 70].map((limit) => shareAt(days, limit))).toEqual(
      [0, 0.2, 0.2, 0.2, 0.5, 0.5, 0.5 + 0.4 / 7, 0.9, 0.9].map((share) => expect.closeTo(share, 12)),
    );
  });

  it("reads other bins by the logarithm of time, the first by time", () => {
    expect([0, 0.5, 1, 2, 4, 9].map((limit) => shareAt(hours, limit))).toEqual(
      [0, 0.25, 0.5, 0.75, 1, 1].map((share) => expect.closeTo(share, 12)),
    );
  });
});

describe("sharesAt", () => {
  it("is what shareAt gives of each", () => {
    fc.assert(
      fc.property(
        steps,
        fc.double({ min: -1, max: 50, noNaN: true }),
        fc.boolean(),
        (shares, limit, whole) => {
          const bins = Array.from(shares, (_, low) => ({ low, high: low + 1 }));
          const all = [shares, shares.toReversed()].map((each) => ({ bins, whole, shares: each }));
          expect([...sharesAt(all, limit)]).toEqual(all.map((each) => shareAt(each, limit)));
        },
      ),
    );
    expect([...sharesAt([], 1)]).toEqual([]);
  });
});

describe("durationAt", () => {
  it("is a whole day, of a week the last, and nothing where the share is never reached", () => {
    expect([0, 0.2, 0.21, 0.5, 0.6, 0.9, 0.95].map((share) => durationAt(days, share))).toEqual([
      0,
      0,
      2,
      2,
      66,
      66,
      null,
    ]);
  });

  it("is where shareAt reads the share", () => {
    fc.assert(
      fc.property(steps, fc.double({ min: 0.001, max: 1, noNaN: true }), (shares, share) => {
        const bins = Array.from(shares, (_, index) => ({ low: 1.05 ** index, high: 1.05 ** (index + 1) }));
        const found = durationAt({ bins, whole: false, shares }, share);
        expect(shareAt({ bins, whole: false, shares }, found ?? Number.NaN)).toBeCloseTo(share, 9);
      }),
    );
  });

  it("never falls when the share grows", () => {
    fc.assert(
      fc.property(
        steps,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.boolean(),
        (shares, one, other, whole) => {
          const bins = Array.from(shares, (_, low) => ({ low, high: low + 1 }));
          const [less, more] = [Math.min(one, other), Math.max(one, other)];
          expect(durationAt({ bins, whole, shares }, less)).toBeLessThanOrEqual(
            durationAt({ bins, whole, shares }, more) ?? Infinity,
          );
        },
      ),
    );
  });

  it("refuses what is no share", () => {
    expect(() => durationAt(days, 1.5)).toThrow("invalid share: 1.5");
  });
});
