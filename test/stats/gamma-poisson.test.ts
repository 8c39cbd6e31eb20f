import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CountCell, gammaPoisson } from "../../pipelines/stats/gamma-poisson.ts";
import { seededRandom } from "../../pipelines/stats/seeded-random.ts";

const cells = fc.array(
  fc.record({ observed: fc.nat(60), expected: fc.double({ min: 0.1, max: 60, noNaN: true }) }),
  { minLength: 1, maxLength: 12 },
);

/** A whole-numbered gamma is a sum of exponentials; divided by its shape, its mean is 1. */
function ratio(random: () => number, shape: number): number {
  return Array.from({ length: shape }, random).reduce((sum, draw) => sum - Math.log(1 - draw), 0) / shape;
}

function poisson(random: () => number, mean: number): number {
  let [count, time] = [-1, 0];
  while (time < mean) {
    time -= Math.log(1 - random());
    count += 1;
  }
  return count;
}

/** A pool of cells of very different exposure, with the true ratio of each to the pool. */
function pool(random: () => number, size: number, shape: number) {
  const drawn = Array.from({ length: size }, () => {
    const [exposure, truth] = [0.5 * 50 ** random(), ratio(random, shape)];
    return { exposure, truth, observed: poisson(random, exposure * truth) };
  });
  const exposures = drawn.reduce((sum, { exposure }) => sum + exposure, 0);
  const rate = drawn.reduce((sum, { observed }) => sum + observed, 0) / exposures;
  const mean = drawn.reduce((sum, { exposure, truth }) => sum + exposure * truth, 0) / exposures;
  return drawn.map(({ exposure, truth, observed }) => ({
    observed,
    expected: exposure * rate,
    truth: truth / mean,
  }));
}

describe("gammaPoisson", () => {
  it("gives the interval that halving finds, to its ten-thousandth", () => {
    const few = [
      { observed: 10, expected: 5 },
      { observed: 0, expected: 3 },
      { observed: 4, expected: 4 },
      { observed: 3, expected: 5 },
    ];
    const halved = [
      [0.8786316, 3.016235],
      [0.00001349906, 1.111908],
      [0.3463593, 1.972839],
      [0.189537, 1.431824],
    ];
    gammaPoisson(few).forEach(({ low, high }, cell) => {
      const [lower = 0, upper = 0] = halved[cell] ?? [];
      expect(Math.abs(low / lower - 1)).toBeLessThan(1e-4);
      expect(Math.abs(high / upper - 1)).toBeLessThan(1e-4);
    });
  });

  it("covers the true ratio about 95 times in 100, in pools of few cells and of many", () => {
    const random = seededRandom(10);
    for (const [size, shape, runs] of [
      [4, 2, 150],
      [8, 10, 80],
      [40, 3, 40],
    ] as const) {
      let [count, covered] = [0, 0];
      for (let run = 0; run < runs; run += 1) {
        const drawn = pool(random, size, shape).filter(({ expected }) => expected > 0);
        gammaPoisson(drawn).forEach(({ low, high }, cell) => {
          const truth = drawn[cell]?.truth ?? Number.NaN;
          count += 1;
          if (low <= truth && truth <= high) covered += 1;
        });
      }
      expect(covered / count).toBeGreaterThan(0.915);
      expect(covered / count).toBeLessThan(0.99);
    }
  });

  it("comes closer to the truth than the raw ratio, and is right in what it is sure of", () => {
    const random = seededRandom(21);
    let [raw, shrunk, sure, right] = [0, 0, 0, 0];
    for (let run = 0; run < 40; run += 1) {
      const drawn = pool(random, 20, 3);
      gammaPoisson(drawn).forEach(({ ratio, probabilityAbove }, cell) => {
        const { observed = 0, expected = 1, truth = 0 } = drawn[cell] ?? {};
        raw += (observed / expected - truth) ** 2;
        shrunk += (ratio - truth) ** 2;
        if (probabilityAbove < 0.95) return;
        sure += 1;
        if (truth > 1) right += 1;
      });
    }
    expect(shrunk).toBeLessThan(0.6 * raw);
    expect(sure).toBeGreaterThan(30);
    expect(right / sure).toBeGreaterThan(0.95);
  });

  it("lies between the raw ratio and 1, inside its interval", () => {
    fc.assert(
      fc.property(cells, (pooled) => {
        gammaPoisson(pooled).forEach(({ ratio, low, high, probabilityAbove }, cell) => {
          const { observed, expected } = pooled[cell] as CountCell; // there is one ratio for each cell
          expect(ratio).toBeGreaterThanOrEqual(Math.min(1, observed / expected) - 1e-9);
          expect(ratio).toBeLessThanOrEqual(Math.max(1, observed / expected) + 1e-9);
          expect(low).toBeGreaterThanOrEqual(0);
          expect(low).toBeLessThan(ratio);
          expect(high).toBeGreaterThan(ratio);
          expect(probabilityAbove).toBeGreaterThanOrEqual(0);
          expect(probabilityAbove).toBeLessThanOrEqual(1);
        });
      }),
      { numRuns: 40 },
    );
  });

  it("is drawn closer to 1 the less was expected, where it is clearly not 1", () => {
    fc.assert(
      fc.property(
        cells,
        fc.integer({ min: 0, max: 20 }),
        fc.integer({ min: 1, max: 20 }),
        (others, observed, expected) => {
          fc.pre(observed >= 2 * expected || 2 * observed <= expected);
          const [little, much] = gammaPoisson([
            { observed, expected },
            { observed: 5 * observed, expected: 5 * expected },
            ...others,
          ]);
          const away = (found: typeof little) => Math.abs((found?.ratio ?? Number.NaN) - 1);
          expect(away(little)).toBeLessThanOrEqual(away(much) + 1e-9);
        },
      ),
      { numRuns: 40 },
    );
  });

  it("leaves one bad batch among hundreds of good ones where it is, and covers its true ratio", () => {
    const random = seededRandom(5);
    let covered = 0;
    for (let run = 0; run < 40; run += 1) {
      const drawn = Array.from({ length: 100 }, (_, cell) => {
        const exposure = 6 + 6 * random();
        return { exposure, truth: cell === 0 ? 4 : 1 };
      }).map((cell) => ({ ...cell, observed: poisson(random, cell.exposure * cell.truth) }));
      const [bad] = gammaPoisson(drawn.map(({ observed, exposure }) => ({ observed, expected: exposure })));
      if (bad && bad.low <= 4 && 4 <= bad.high) covered += 1;
    }
    expect(covered).toBeGreaterThanOrEqual(34);
  });

  it("does not care for the order of cells", () => {
    fc.assert(
      fc.property(cells, (pooled) => {
        const turned = gammaPoisson(pooled.toReversed()).toReversed();
        gammaPoisson(pooled).forEach(({ ratio, low, high }, cell) => {
          expect(turned[cell]?.ratio).toBeCloseTo(ratio, 8);
          expect(turned[cell]?.low).toBeCloseTo(low, 2);
          expect(turned[cell]?.high).toBeCloseTo(high, 2);
        });
      }),
      { numRuns: 40 },
    );
  });

  it("finds one bad batch among many good ones, and none where all are alike", () => {
    const good = Array.from({ length: 20 }, () => ({ observed: 10, expected: 11 }));
    const [bad] = gammaPoisson([{ observed: 40, expected: 11 }, ...good]);
    expect(bad?.probabilityAbove).toBeGreaterThan(0.999);
    expect(bad?.low).toBeGreaterThan(1.4);
    const alike = gammaPoisson(Array.from({ length: 20 }, () => ({ observed: 10, expected: 10 })));
    for (const { ratio, low, high } of alike) {
      expect(ratio).toBeCloseTo(1, 9);
      expect(low).toBeGreaterThan(0.7);
      expect(high).toBeLessThan(1.4);
    }
  });

  it("refuses a negative count and an expectation of nothing", () => {
    expect(() => gammaPoisson([{ observed: -1, expected: 1 }])).toThrow("invalid count: -1");
    expect(() => gammaPoisson([{ observed: 1, expected: 0 }])).toThrow("invalid expected count: 0");
  });
});
