import { describe, expect, it } from "vitest";
import type { MixCell } from "../../pipelines/stats/kitagawa.ts";
import { kitagawaInterval } from "../../pipelines/stats/kitagawa-interval.ts";
import { seededRandom } from "../../pipelines/stats/seeded-random.ts";
import { studentFactor } from "../../pipelines/stats/student.ts";

const factor = studentFactor(0.95, 31);

/** Customers of two kinds, of whom one kind keeps 60 % and the other 90 %, in 32 groups. */
function side(random: () => number, customers: number, shareOfFirst: number, plus: number): MixCell[][] {
  const groups = Array.from({ length: 32 }, () => [
    { n: 0, sum: 0 },
    { n: 0, sum: 0 },
  ]);
  for (let customer = 0; customer < customers; customer += 1) {
    const kind = random() < shareOfFirst ? 0 : 1;
    const cell = groups[Math.floor(random() * 32)]?.[kind];
    if (!cell) throw new Error("no cell");
    const lean = (kind === 0 ? 0.6 : 0.9) + plus + (random() < 0.5 ? 0.08 : -0.08);
    for (const _ of [0, 1, 2]) {
      cell.n += 1;
      cell.sum += random() < lean ? 1 : 0;
    }
  }
  return groups;
}

describe("kitagawaInterval", () => {
  it("covers both parts about 95 times in 100, with three promises of each customer", () => {
    const random = seededRandom(4);
    const runs = 400;
    let [mix, rate] = [0, 0];
    for (let run = 0; run < runs; run += 1) {
      const found = kitagawaInterval(side(random, 150, 0.3, 0), side(random, 150, 0.6, -0.02), factor);
      if (found && found.mix.low <= -0.09 && found.mix.high >= -0.09) mix += 1;
      if (found && found.rate.low <= -0.02 && found.rate.high >= -0.02) rate += 1;
    }
    for (const covered of [mix, rate]) {
      expect(covered / runs).toBeGreaterThan(0.92);
      expect(covered / runs).toBeLessThan(0.985);
    }
  });

  it("adds up, and does not care for the order of groups", () => {
    const random = seededRandom(9);
    const [first, second] = [side(random, 60, 0.3, 0), side(random, 60, 0.6, 0)];
    const found = kitagawaInterval(first, second, factor);
    expect((found?.mix.estimate ?? 0) + (found?.rate.estimate ?? 0)).toBeCloseTo(
      found?.difference.estimate ?? Number.NaN,
      12,
    );
    const turned = kitagawaInterval(first.toReversed(), second.toReversed(), factor);
    expect(turned?.rate.variance).toBeCloseTo(found?.rate.variance ?? Number.NaN, 12);
  });

  it("says nothing about a side on which there is nobody", () => {
    expect(kitagawaInterval([[{ n: 0, sum: 0 }]], [[{ n: 3, sum: 1 }]], factor)).toBeNull();
  });
});
