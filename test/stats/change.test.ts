import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type MonthCount, rateChange } from "../../pipelines/stats/change.ts";
import { seededRandom } from "../../pipelines/stats/seeded-random.ts";

const series = fc
  .array(fc.tuple(fc.nat(30), fc.nat(30)), { minLength: 6, maxLength: 30 })
  .map((months) => months.map(([part, rest]) => ({ part, n: part + rest })));

const quick = { permutations: 99 };

/** Months of a rate that scatters by `spread` beyond chance and falls by `fall` from a month on. */
function drawn(
  random: () => number,
  { months = 24, rate = 0.85, spread = 0, fall = 0, from = 14, size = () => 200 },
): MonthCount[] {
  return Array.from({ length: months }, (_, month) => {
    const scatter = spread * Math.sqrt(12) * (random() - 0.5);
    const share = rate + scatter - (month >= from ? fall : 0);
    const n = size();
    return { n, part: Array.from({ length: n }, random).filter((draw) => draw < share).length };
  });
}

describe("rateChange", () => {
  it("alarms in about 5 of 100 series that do not change, over-dispersed ones too, whatever their sizes", () => {
    const random = seededRandom(12);
    const sizes = [() => 200, () => Math.round(10 + 400 * random() ** 3)];
    for (const size of sizes)
      for (const spread of [0, 0.04]) {
        const runs = 400;
        let alarms = 0;
        for (let run = 0; run < runs; run += 1) {
          const found = rateChange(drawn(random, { spread, size }), { permutations: 999, seed: run });
          if (found && found.probability <= 0.05) alarms += 1;
        }
        expect(alarms / runs).toBeGreaterThan(0.02);
        expect(alarms / runs).toBeLessThan(0.085);
      }
  });

  it("finds a real change, its month and its size", () => {
    const random = seededRandom(6);
    const runs = 200;
    let [found, located, covered] = [0, 0, 0];
    for (let run = 0; run < runs; run += 1) {
      const change = rateChange(drawn(random, { fall: 0.1, spread: 0.02 }), { permutations: 999 });
      if (!change || change.probability > 0.01) continue;
      found += 1;
      if (Math.abs(change.from - 14) <= 1) located += 1;
      if (change.low <= -0.1 && change.high >= -0.1) covered += 1;
    }
    expect(found / runs).toBeGreaterThan(0.97);
    expect(located / found).toBeGreaterThan(0.9);
    expect(covered / found).toBeGreaterThan(0.9);
  });

  it("names the month by its place, empty months included", () => {
    const months = [20, 0, 20, 20, 20, 20, 20, 20, 0, 20, 20, 20, 20].map((n, index) => ({
      n,
      part: index < 7 ? n : n / 2,
    }));
    expect(rateChange(months)).toMatchObject({ from: 7, before: 1, after: 0.5, change: -0.5 });
  });

  it("is not led by one large month", () => {
    const months = Array.from({ length: 12 }, (_, index) => ({
      n: index === 5 ? 10_000 : 100,
      part: index === 5 ? 8_000 : 90 + (index % 3),
    }));
    expect(rateChange(months)?.probability).toBeGreaterThan(0.05);
  });

  it("sees the same change backwards, and of the part that is left, with the other sign", () => {
    fc.assert(
      fc.property(series, (months) => {
        const found = rateChange(months, quick);
        const back = rateChange(months.toReversed(), quick);
        const left = rateChange(
          months.map(({ part, n }) => ({ n, part: n - part })),
          quick,
        );
        expect(Math.abs(back?.change ?? 0)).toBeCloseTo(Math.abs(found?.change ?? 0), 6);
        expect(left?.change ?? 0).toBeCloseTo(-(found?.change ?? 0), 6);
      }),
    );
  });

  it("keeps at least three months on each side and everything within its bounds", () => {
    fc.assert(
      fc.property(series, (months) => {
        const found = rateChange(months, quick);
        if (!found) return;
        const counted = (part: readonly MonthCount[]) => part.filter(({ n }) => n > 0).length;
        expect(counted(months.slice(0, found.from))).toBeGreaterThanOrEqual(3);
        expect(counted(months.slice(found.from))).toBeGreaterThanOrEqual(3);
        expect(found.probability).toBeGreaterThan(0);
        expect(found.probability).toBeLessThanOrEqual(1);
        expect(found.change).toBeCloseTo(found.after - found.before, 12);
        expect(found.low).toBeGreaterThanOrEqual(-1);
        expect(found.high).toBeLessThanOrEqual(1);
        expect(found.low).toBeLessThanOrEqual(found.change);
        expect(found.high).toBeGreaterThanOrEqual(found.change);
        expect(rateChange(months, quick)).toEqual(found);
      }),
    );
  });

  it("says nothing about five months, nor about a rate that never varies", () => {
    const month = { part: 9, n: 10 };
    expect(rateChange([month, month, month, { part: 1, n: 10 }, { part: 1, n: 10 }])).toBeNull();
    expect(rateChange(new Array<MonthCount>(24).fill(month))).toBeNull();
  });

  it("takes a few milliseconds, however clear the change", () => {
    const months = drawn(seededRandom(2), { months: 36, fall: 0.3 });
    rateChange(months);
    const started = performance.now();
    for (let run = 0; run < 10; run += 1) rateChange(months);
    expect((performance.now() - started) / 10).toBeLessThan(60);
  });
});
