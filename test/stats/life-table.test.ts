import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  cumulativeIncidence,
  followed,
  incidenceAt,
  incidenceQuantile,
  isFollowed,
  type LifeTable,
  lifeTableSize,
  lifeTableWithout,
  mergeLifeTables,
} from "../../pipelines/stats/life-table.ts";

/** A duration and the cause of its end; null if still open. */
type Case = readonly [duration: number, cause: number | null];

const dayBins = [
  ...Array.from({ length: 60 }, (_, low) => ({ low, high: low + 1 })),
  ...Array.from({ length: 5 }, (_, week) => ({ low: 60 + 7 * week, high: 67 + 7 * week })),
];
const hourBins = [
  { low: 0, high: 1 },
  ...Array.from({ length: 100 }, (_, index) => ({ low: 1.05 ** index, high: 1.05 ** (index + 1) })),
];

function tableOf(cases: readonly Case[], bins = dayBins, whole = true): LifeTable {
  const counts = () => new Float64Array(bins.length);
  const [censored, events] = [counts(), [counts(), counts()]];
  for (const [duration, cause] of cases) {
    const into = cause === null ? censored : events[cause];
    const bin = bins.findIndex(({ high }) => duration < high);
    if (into) into[bin] = (into[bin] ?? 0) + 1;
  }
  return { bins, whole, events, censored };
}

const cases = (open: boolean) =>
  fc.array(
    fc.tuple(fc.nat(90), open ? fc.constantFrom(0, 0, 1, null) : fc.constantFrom(0, 1)) as fc.Arbitrary<Case>,
    { minLength: 1, maxLength: 150 },
  );

const shareOf = (all: readonly Case[], fits: (each: Case) => boolean) => all.filter(fits).length / all.length;

describe("a life table", () => {
  it("puts what was censored at risk for half of its bin (Cutler & Ederer's method, by hand)", () => {
    const table: LifeTable = {
      bins: [
        { low: 0, high: 1 },
        { low: 1, high: 2 },
      ],
      whole: false,
      events: [Float64Array.of(10, 20)],
      censored: Float64Array.of(20, 50),
    };
    const first = 10 / (100 - 10);
    const second = first + (1 - first) * (20 / (70 - 25));
    expect([...(cumulativeIncidence(table)[0]?.shares ?? [])]).toEqual(
      [first, second].map((share) => expect.closeTo(share, 12)),
    );
  });

  it("puts whole days at risk to the end of the last that was seen: in a week, for four days of seven", () => {
    const table: LifeTable = {
      bins: [{ low: 60, high: 67 }],
      whole: true,
      events: [Float64Array.of(10)],
      censored: Float64Array.of(70),
    };
    expect(incidenceAt(table, 0, 66)).toBeCloseTo(10 / (10 + 40), 12);
    expect(incidenceAt(table, 0, 62)).toBeCloseTo((3 / 7) * (10 / (10 + 40)), 12);
  });

  it("equals what happened where nothing is censored, cause by cause", () => {
    fc.assert(
      fc.property(cases(false), fc.nat(90), (all, limit) => {
        const day = limit < 60 ? limit : 60 + 7 * Math.floor((limit - 60) / 7) + 6;
        for (const cause of [0, 1])
          expect(incidenceAt(tableOf(all), cause, day)).toBeCloseTo(
            shareOf(all, ([duration, end]) => end === cause && duration <= day),
            10,
          );
      }),
    );
  });

  it("has the quantile of what happened, in whole days", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(59), { minLength: 1, maxLength: 100 }), (days) => {
        const sorted = days.toSorted((a, b) => a - b);
        expect(incidenceQuantile(tableOf(days.map((day) => [day, 0])), 0, 0.5)).toBe(
          sorted[Math.ceil(days.length / 2) - 1],
        );
      }),
    );
  });

  it("grows with time, never loses a share, and says of each bin how many were followed to its end", () => {
    fc.assert(
      fc.property(cases(true), fc.boolean(), (all, whole) => {
        const table = tableOf(all, whole ? dayBins : hourBins, whole);
        const [first, second] = cumulativeIncidence(table).map(({ shares }) => shares);
        table.bins.forEach((_, bin) => {
          expect((first?.[bin] ?? Number.NaN) + (second?.[bin] ?? Number.NaN)).toBeLessThan(1 + 1e-9);
          expect(first?.[bin]).toBeGreaterThanOrEqual(first?.[bin - 1] ?? 0);
          expect(second?.[bin]).toBeGreaterThanOrEqual(second?.[bin - 1] ?? 0);
        });
        expect(lifeTableSize(table)).toBe(all.length);
        expect(followed(table).at(-1)).toBe(all.filter(([, cause]) => cause !== null).length);
      }),
    );
  });

  it("of two samples together is the table of both, and without one of them that of the other, in any order", () => {
    fc.assert(
      fc.property(cases(true), cases(true), (some, others) => {
        const merged = mergeLifeTables([tableOf(some), tableOf(others)]);
        expect(merged).toEqual(tableOf([...others, ...some].reverse()));
        expect(lifeTableWithout(merged, tableOf(others))).toEqual(tableOf(some));
        expect(cumulativeIncidence(merged)).toEqual(cumulativeIncidence(tableOf([...some, ...others])));
      }),
    );
  });

  it("does not change when bins in which nothing happened are left out", () => {
    fc.assert(
      fc.property(cases(true), fc.integer({ min: -1, max: 100 }), (all, limit) => {
        const table = tableOf(all);
        const used = table.bins.flatMap((_, bin) =>
          [table.censored, ...table.events].some((counts) => (counts[bin] ?? 0) > 0) ? [bin] : [],
        );
        const kept = (counts: Float64Array) => Float64Array.from(used, (bin) => counts[bin] ?? 0);
        const short: LifeTable = {
          bins: used.flatMap((bin) => table.bins[bin] ?? []),
          whole: true,
          events: table.events.map(kept),
          censored: kept(table.censored),
        };
        expect(incidenceAt(short, 0, limit)).toBe(incidenceAt(table, 0, limit));
      }),
    );
  });

  it("does not know what lies beyond the last that was followed, unless nothing is open", () => {
    const open = tableOf([
      [3, 0],
      [5, null],
    ]);
    expect([4, 5, 6].map((limit) => incidenceAt(open, 0, limit))).toEqual([0.5, 0.5, null]);
    expect(incidenceQuantile(open, 0, 0.9)).toBeNull();
    const ended = tableOf([
      [3, 0],
      [5, 1],
    ]);
    expect(incidenceAt(ended, 0, 500)).toBe(0.5);
    expect(isFollowed(tableOf([]), 0)).toBe(false);
  });

  it("refuses tables of different bins, and no table", () => {
    expect(() => mergeLifeTables([tableOf([]), tableOf([], hourBins, false)])).toThrow("different bins");
    expect(() => mergeLifeTables([])).toThrow("no life table");
  });
});
