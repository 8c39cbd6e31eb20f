import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { holm } from "../../../pipelines/stats/holm.ts";
import { studentFactor } from "../../../pipelines/stats/student.ts";
import { twoSided } from "../../../pipelines/stats/two-sided.ts";
import { differenceOf, rankRanges, type Share, shareOf } from "../../../src/explorer/estimate.ts";

const needed = Array.from({ length: 30 }, (_, index) => studentFactor(1 - 0.05 / (index + 1), 31));

const share = fc
  .tuple(fc.nat(400), fc.integer({ min: 1, max: 400 }), fc.double({ min: 1, max: 4, noNaN: true }))
  .map(([part, more, effect]) => shareOf(part, part + more, effect, 2.04) as Share); // of something

/** Standard error squared, as in Agresti & Coull (1998). */
function variance({ part, n, effect }: Share): number {
  const p = (part / effect + 2) / (n / effect + 4);
  return (p * (1 - p)) / (n / effect + 4);
}

describe("rankRanges", () => {
  it("orders what Holm's p-values of all pairs tell apart, and nothing else", () => {
    fc.assert(
      fc.property(fc.array(share, { minLength: 1, maxLength: 7 }), (shares) => {
        const pairs = shares.flatMap((_, first) =>
          shares.slice(first + 1).map((__, index) => [first, first + 1 + index] as const),
        );
        const at = (index: number) => shares[index] as Share; // below its length
        const adjusted = holm(
          pairs.map(([one, other]) =>
            twoSided(at(one).share - at(other).share, Math.sqrt(variance(at(one)) + variance(at(other))), 31),
          ),
        );
        const clear = pairs.filter((_, index) => (adjusted[index] ?? 1) < 0.05);
        const expected = shares.map((own, index) => {
          const others = clear.flatMap(([one, other]) =>
            one === index ? [other] : other === index ? [one] : [],
          );
          const lower = others.filter((other) => at(other).share < own.share).length;
          return { first: 1 + lower, last: shares.length - (others.length - lower) };
        });
        expect(rankRanges(shares, needed)).toEqual(expected);
      }),
    );
  });
});

describe("differenceOf", () => {
  it("turns with its sides, and holds the difference", () => {
    fc.assert(
      fc.property(share, share, (one, other) => {
        const [forth, back] = [differenceOf(one, other), differenceOf(other, one)];
        expect(forth.difference).toBeCloseTo(-back.difference, 12);
        expect(forth.low).toBeCloseTo(-back.high, 12);
        expect(forth.low).toBeLessThanOrEqual(forth.difference);
        expect(forth.high).toBeGreaterThanOrEqual(forth.difference);
      }),
    );
  });
});

describe("shareOf", () => {
  it("is nothing where nothing fell due, and never narrower for a design effect", () => {
    expect(shareOf(0, 0, 1, 2)).toBeNull();
    fc.assert(
      fc.property(fc.nat(50), fc.integer({ min: 1, max: 50 }), (part, more) => {
        const widths = [1, 2, 5].map((effect) => {
          const found = shareOf(part, part + more, effect, 2.04);
          return (found?.high ?? 0) - (found?.low ?? 0);
        });
        expect(widths).toEqual(widths.toSorted((one, other) => one - other));
      }),
    );
  });
});
