import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { logRank } from "../../pipelines/stats/log-rank.ts";
import { vectorsOf } from "./vectors.ts";

interface Sample {
  readonly time: readonly number[];
  readonly event: readonly number[];
}

interface Test {
  readonly observed: readonly number[];
  readonly expected: readonly number[];
  readonly chi2: number;
  readonly p: number;
}

const casesOf = ({ time, event }: Sample) =>
  time.map((followed, index) => ({ time: followed, ended: event[index] === 1 }));

const cases = fc.array(fc.record({ time: fc.nat(20), ended: fc.boolean() }), { maxLength: 40 });

describe("logRank", () => {
  it.each(vectorsOf<{ a: Sample; b: Sample }, Test>("logrank"))(
    "agrees with the published value $id",
    ({ input, expected, tolerance }) => {
      const found = logRank(casesOf(input.a), casesOf(input.b));
      expect(found?.observed).toEqual(expected.observed);
      expected.expected.forEach((value, side) => {
        expect(Math.abs((found?.expected[side] ?? Number.NaN) - value)).toBeLessThanOrEqual(tolerance);
      });
      expect(Math.abs((found?.chiSquare ?? Number.NaN) - expected.chi2)).toBeLessThanOrEqual(tolerance);
      expect(Math.abs((found?.probability ?? Number.NaN) - expected.p)).toBeLessThanOrEqual(tolerance);
      // The same test computed independently to more digits (note of the vector).
      expect(found?.chiSquare).toBeCloseTo(3.3963887, 7);
      expect(found?.probability).toBeCloseTo(0.06533932, 8);
    },
  );

  it("is the same both ways and whatever the order of cases", () => {
    fc.assert(
      fc.property(cases, cases, (first, second) => {
        const there = logRank(first, second);
        const back = logRank(second.toReversed(), first.toReversed());
        expect(back === null).toBe(there === null);
        expect(back?.chiSquare ?? 0).toBeCloseTo(there?.chiSquare ?? 0, 8);
        if (!there) return;
        expect(there.probability).toBeGreaterThanOrEqual(0);
        expect(there.probability).toBeLessThanOrEqual(1);
        expect(there.expected[0] + there.expected[1]).toBeCloseTo(there.observed[0] + there.observed[1], 8);
      }),
    );
  });

  it("finds no difference between a sample and itself, and none at all with nobody on one side", () => {
    const sample = [1, 2, 3, 4].map((time) => ({ time, ended: true }));
    expect(logRank(sample, sample)?.probability).toBeCloseTo(1, 9);
    expect(logRank(sample, [])).toBeNull();
  });
});
