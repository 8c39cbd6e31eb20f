import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jackknife, type SumAt } from "../../pipelines/stats/jackknife.ts";
import { seededRandom } from "../../pipelines/stats/seeded-random.ts";

const mean = (sum: SumAt) => (sum(1) > 0 ? sum(0) / sum(1) : null);
const totals = (groups: readonly (readonly number[])[]) =>
  groups.reduce<number[]>((sums, group) => group.map((value, index) => (sums[index] ?? 0) + value), []);

describe("jackknife", () => {
  it("gives the textbook variance of a mean when each group holds one value", () => {
    const values = [2, 4, 4, 5, 7, 8];
    const groups = values.map((value) => [value, 1]);
    const textbook =
      values.reduce((sum, value) => sum + (value - 5) ** 2, 0) / (values.length - 1) / values.length;
    expect(jackknife(totals(groups), groups, mean)).toEqual({
      estimate: 5,
      variance: expect.closeTo(textbook, 12),
    });
  });

  it("does not care for the order of groups, and never gives a negative variance", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(100), fc.integer({ min: 1, max: 100 })), { minLength: 2, maxLength: 32 }),
        (groups) => {
          const forth = jackknife(totals(groups), groups, mean);
          const back = jackknife(totals(groups), [...groups].reverse(), mean);
          expect(forth?.variance).toBeGreaterThanOrEqual(0);
          expect(back?.variance).toBeCloseTo(forth?.variance ?? Number.NaN, 9);
        },
      ),
    );
  });

  it("says nothing where the estimate cannot be computed", () => {
    expect(jackknife([0, 0], [[0, 0]], mean)).toBeNull();
  });

  it("covers the truth about 95 times in 100 with 32 groups of clustered customers", () => {
    const random = seededRandom(7);
    const runs = 400;
    let covered = 0;
    for (let run = 0; run < runs; run += 1) {
      const groups = Array.from({ length: 32 }, () => {
        const lean = random() < 0.5 ? 0.2 : 0.8;
        return Array.from({ length: 20 }, () => [random() < lean ? 1 : 0, 1]).reduce(
          ([a = 0, b = 0], [c = 0, d = 0]) => [a + c, b + d],
        );
      });
      const found = jackknife(totals(groups), groups, mean);
      if (found && Math.abs(found.estimate - 0.5) <= 2.0395 * Math.sqrt(found.variance)) covered += 1;
    }
    expect(covered / runs).toBeGreaterThan(0.91);
    expect(covered / runs).toBeLessThan(0.985);
  });
});
