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

  it("never gives a size more certain than chance allows, however alike the months", () => {
    const months = Array.from({ length: 12 }, (_, index) => ({ n: 100, part: index < 6 ? 90 : 80 }));
    const found = rateChange(months);
    const error = Math.sqrt((2 * 0.85 * 0.15) / 600);
    expect(found?.low).toBeLessThan(-0.1 - 1.9 * error);
    expect(found?.high).toBeGreaterThan(-0.1 + 1.9 * error);
  });

  it("is not led by one large month where months differ beyond chance", () => {
    const rates = [0.94, 0.86, 0.9, 0.95, 0.85, 0.9, 0.7, 0.8, 0.6, 0.75, 0.65, 0.7];
    const months = rates.map((rate, index) => {
      const n = index === 8 ? 1_000_000 : 1000;
      return { n, part: n * rate };
    });
    const found = rateChange(months);
    expect(found?.from).toBe(6);
    expect(found?.before).toBeCloseTo(0.9, 2);
    expect(found?.after).toBeCloseTo(0.7, 2);
  });

  it("never calls a change impossible by chance: the series itself is one of its orders", () => {
    const months = Array.from({ length: 24 }, (_, index) => ({
      n: 500,
      part: index < 12 ? 480 + (index % 2) : 100,
    }));
    expect(rateChange(months, { permutations: 99 })?.probability).toBe(1 / 100);
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

  it("takes a few hundredths of a second of work, however clear the change", () => {
    const months = drawn(seededRandom(2), { months: 36, fall: 0.3 });
    rateChange(months);
    const started = process.cpuUsage();
    for (let run = 0; run < 10; run += 1) rateChange(months);
    expect(process.cpuUsage(started).user / 1000 / 10).toBeLessThan(80);
  });
});
