import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { LifeTable } from "../../pipelines/stats/life-table.ts";
import {
  durationQuantileInterval,
  incidenceDifference,
  incidenceIntervalAt,
  type ReplicatedIncidence,
  replicatedIncidences,
} from "../../pipelines/stats/life-table-interval.ts";
import { rateInterval } from "../../pipelines/stats/rate-interval.ts";
import { replicateCovariance } from "../../pipelines/stats/replicate-covariance.ts";
import { seededRandom } from "../../pipelines/stats/seeded-random.ts";
import { studentFactor } from "../../pipelines/stats/student.ts";

const factor = studentFactor(0.95, 31);
const bins = Array.from({ length: 60 }, (_, low) => ({ low, high: low + 1 }));

function emptyGroups(): LifeTable[] {
  const counts = () => new Float64Array(bins.length);
  return Array.from({ length: 32 }, () => ({
    bins,
    whole: true,
    events: [counts(), counts()],
    censored: counts(),
  }));
}

function count(groups: readonly LifeTable[], group: number, day: number, cause: number | null): void {
  const into = cause === null ? groups[group]?.censored : groups[group]?.events[cause];
  if (into) into[day] = (into[day] ?? 0) + 1;
}

/** Two cases of each customer, who leans to be fast or slow; one in ten ends from another cause; all are seen for a while. */
function sample(random: () => number, customers: number, seen: number, slower = 1): LifeTable[] {
  const groups = emptyGroups();
  for (let customer = 0; customer < customers; customer += 1) {
    const group = Math.floor(random() * 32);
    const lean = random() < 0.5 ? 0.6 : 1.4;
    for (const _ of [0, 1]) {
      const day = Math.floor(-Math.log(1 - random()) * 10 * lean * slower);
      const last = Math.floor(random() * seen);
      const cause = random() < 0.1 ? 1 : 0;
      count(groups, group, Math.min(day, last, 59), day <= Math.min(last, 59) ? cause : null);
    }
  }
  return groups;
}

/** How one cause ends the cases of all groups. */
function incidenceOf(groups: readonly LifeTable[], cause: number): ReplicatedIncidence {
  const found = replicatedIncidences(groups)[cause];
  if (!found) throw new Error(`no cause ${cause}`);
  return found;
}

const share = (limit: number) => 0.9 * (1 - (Math.exp(-(limit + 1) / 6) + Math.exp(-(limit + 1) / 14)) / 2);

const groupsOfCases = fc
  .array(fc.tuple(fc.nat(31), fc.nat(40), fc.constantFrom(0, 0, 1, null)), { minLength: 1, maxLength: 120 })
  .map((cases) => {
    const groups = emptyGroups();
    for (const [group, day, cause] of cases) count(groups, group, day, cause);
    return groups;
  });

describe("incidenceIntervalAt", () => {
  it("is the interval of a rate where nothing is censored", () => {
    const random = seededRandom(11);
    const groups = sample(random, 80, 1e9);
    const found = incidenceIntervalAt(incidenceOf(groups, 0), 8, factor);
    const kept = groups
      .flatMap(({ events }) => [...(events[0]?.slice(0, 9) ?? [])])
      .reduce((sum, ended) => sum + ended, 0);
    const variance = replicateCovariance(found?.replicates ?? [], found?.replicates ?? []);
    const { share, low, high } = rateInterval(kept, 160, variance, 1, factor);
    expect(found).toMatchObject({
      n: 160,
      share: expect.closeTo(share, 12),
      low: expect.closeTo(low, 10),
      high: expect.closeTo(high, 10),
    });
  });

  it("holds its share within 0 and 1, and does not care for the order of groups", () => {
    fc.assert(
      fc.property(groupsOfCases, fc.nat(45), (groups, limit) => {
        const found = incidenceIntervalAt(incidenceOf(groups, 0), limit, factor);
        const turned = incidenceIntervalAt(incidenceOf(groups.toReversed(), 0), limit, factor);
        expect(turned?.low ?? -1).toBeCloseTo(found?.low ?? -1, 9);
        expect(turned?.high ?? -1).toBeCloseTo(found?.high ?? -1, 9);
        if (!found) return;
        expect(found.low).toBeGreaterThanOrEqual(0);
        expect(found.high).toBeLessThanOrEqual(1);
        expect(found.low).toBeLessThanOrEqual(found.share + 1e-9);
        expect(found.high).toBeGreaterThanOrEqual(found.share - 1e-9);
      }),
    );
  });

  it("still has a width where nothing has happened yet, wider with a design effect", () => {
    const groups = emptyGroups();
    for (let group = 0; group < 20; group += 1) count(groups, group, 30, null);
    const from = incidenceOf(groups, 0);
    const plain = incidenceIntervalAt(from, 10, factor);
    expect(plain).toMatchObject({ share: 0, low: 0, n: 20 });
    expect(plain?.high).toBeGreaterThan(0.1);
    expect(incidenceIntervalAt(from, 10, factor, () => 4)?.high).toBeGreaterThan(plain?.high ?? 1);
    expect(incidenceIntervalAt(from, 31, factor)).toBeNull();
  });

  it("covers the truth about 95 times in 100, censored and clustered, few customers and many", () => {
    const random = seededRandom(5);
    for (const customers of [20, 200]) {
      let [covered, medians] = [0, 0];
      const runs = 500;
      for (let run = 0; run < runs; run += 1) {
        const from = incidenceOf(sample(random, customers, 60), 0);
        const found = incidenceIntervalAt(from, 9, factor);
        if (found && found.low <= share(9) && share(9) <= found.high) covered += 1;
        const median = durationQuantileInterval(from, 0.5, factor);
        if (median && median.low <= 7 && (median.high ?? Infinity) >= 7) medians += 1;
      }
      expect(share(6)).toBeLessThan(0.5);
      expect(share(7)).toBeGreaterThan(0.5);
      expect(covered / runs).toBeGreaterThan(0.93);
      expect(covered / runs).toBeLessThan(0.99);
      expect(medians / runs).toBeGreaterThan(0.93);
    }
  });

  it("takes far less than 0.2 ms of work for a replicate", () => {
    const groups = sample(seededRandom(2), 1000, 60);
    const started = process.cpuUsage();
    for (let run = 0; run < 100; run += 1) incidenceIntervalAt(incidenceOf(groups, 0), 9, factor);
    expect(process.cpuUsage(started).user / 1000 / 100 / 32).toBeLessThan(0.2);
  });
});

describe("durationQuantileInterval", () => {
  it("is open above where the upper share is never reached, and nothing where the share itself is not", () => {
    const groups = emptyGroups();
    for (let group = 0; group < 10; group += 1) {
      count(groups, group, group, group < 6 ? 0 : 1);
    }
    const from = incidenceOf(groups, 0);
    expect(durationQuantileInterval(from, 0.5, factor)).toMatchObject({ duration: 4, high: null });
    expect(durationQuantileInterval(from, 0.7, factor)).toBeNull();
  });

  it("holds its quantile", () => {
    fc.assert(
      fc.property(groupsOfCases, fc.double({ min: 0.05, max: 0.95, noNaN: true }), (groups, wanted) => {
        const found = durationQuantileInterval(incidenceOf(groups, 0), wanted, factor);
        if (!found) return;
        expect(found.low).toBeLessThanOrEqual(found.duration);
        expect(found.high ?? Infinity).toBeGreaterThanOrEqual(found.duration);
      }),
    );
  });
});

describe("incidenceDifference", () => {
  const at = (groups: readonly LifeTable[]) => {
    const found = incidenceIntervalAt(incidenceOf(groups, 0), 9, factor);
    if (!found) throw new Error("not followed");
    return found;
  };

  it("turns its sign when the two sides change places, and is nothing between a sample and itself", () => {
    const random = seededRandom(3);
    const [one, other] = [at(sample(random, 60, 60)), at(sample(random, 60, 60, 2))];
    const [there, back] = [incidenceDifference(one, other), incidenceDifference(other, one)];
    expect(back.difference).toBeCloseTo(-there.difference, 12);
    expect(back.low).toBeCloseTo(-there.high, 12);
    const none = incidenceDifference(one, one);
    expect(none.high - none.low).toBeLessThan((there.high - there.low) / 2);
  });

  it("contains no difference about 95 times in 100 where there is none, and rarely where there is one", () => {
    const random = seededRandom(8);
    let [none, some] = [0, 0];
    const runs = 400;
    for (let run = 0; run < runs; run += 1) {
      const same = incidenceDifference(at(sample(random, 60, 60)), at(sample(random, 60, 60)));
      if (same.low <= 0 && same.high >= 0) none += 1;
      const apart = incidenceDifference(at(sample(random, 60, 60)), at(sample(random, 60, 60, 3)));
      if (apart.low <= 0 && apart.high >= 0) some += 1;
    }
    expect(none / runs).toBeGreaterThan(0.93);
    expect(none / runs).toBeLessThan(0.99);
    expect(some / runs).toBeLessThan(0.1);
  });

  it("stays within −1 and 1", () => {
    fc.assert(
      fc.property(groupsOfCases, groupsOfCases, (some, others) => {
        const [one, other] = [some, others].map((groups) =>
          incidenceIntervalAt(incidenceOf(groups, 0), 5, factor),
        );
        if (!one || !other) return;
        const { low, high, difference } = incidenceDifference(one, other);
        expect(low).toBeGreaterThanOrEqual(-1);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(difference + 1e-9);
        expect(high).toBeGreaterThanOrEqual(difference - 1e-9);
      }),
    );
  });
});
