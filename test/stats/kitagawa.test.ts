import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { kitagawa, productEffects } from "../../pipelines/stats/kitagawa.ts";
import { mixCells, pairsOfCells } from "./mix-cells.ts";
import { vectorsOf } from "./vectors.ts";

interface Shares {
  readonly share0_pct: readonly number[];
  readonly share1_pct: readonly number[];
  readonly rate0: readonly number[];
  readonly rate1: readonly number[];
}

interface Factors {
  readonly a: readonly [number, number];
  readonly b: readonly [number, number];
}

interface Effects {
  readonly crude: readonly [number, number];
  readonly effect_a: number;
  readonly effect_b: number;
  readonly pct: readonly [number, number];
}

describe("kitagawa", () => {
  it.each(vectorsOf<Shares>("kitagawa"))("agrees with the published value $id", (vector) => {
    const { input, expected, tolerance } = vector;
    const found = kitagawa(mixCells(input.share0_pct, input.rate0), mixCells(input.share1_pct, input.rate1));
    const near = (value: number | undefined, wanted: number | undefined) =>
      expect(Math.abs((value ?? Number.NaN) - (wanted ?? Number.NaN))).toBeLessThanOrEqual(tolerance);
    near(found?.difference, expected.diff);
    near(found?.mix, expected.mix_effect);
    near(found?.rate, expected.rate_effect);
    near((100 * (found?.mix ?? 0)) / (found?.difference ?? 0), expected.mix_pct);
    near((100 * (found?.rate ?? 0)) / (found?.difference ?? 0), expected.rate_pct);
  });

  it("adds up to the difference exactly, by cell too", () => {
    fc.assert(
      fc.property(pairsOfCells, ([first, second]) => {
        const found = kitagawa(first, second);
        if (!found) return;
        expect(found.mix + found.rate).toBeCloseTo(found.difference, 10);
        expect(found.cells.reduce((sum, { mix, rate }) => sum + mix + rate, 0)).toBeCloseTo(
          found.difference,
          10,
        );
      }),
    );
  });

  it("turns its sign when the groups change places, and does not care for the order of cells", () => {
    fc.assert(
      fc.property(pairsOfCells, ([first, second]) => {
        const [there, back] = [kitagawa(first, second), kitagawa(second, first)];
        expect(back?.mix ?? 0).toBeCloseTo(-(there?.mix ?? 0), 10);
        expect(back?.rate ?? 0).toBeCloseTo(-(there?.rate ?? 0), 10);
        const turned = kitagawa(first.toReversed(), second.toReversed());
        expect(turned?.mix ?? 0).toBeCloseTo(there?.mix ?? 0, 10);
      }),
    );
  });

  it("finds no rate effect in equal rates and no mix effect in an equal mix", () => {
    const rates = [0.2, 0.9];
    expect(kitagawa(mixCells([10, 90], rates), mixCells([70, 30], rates))?.rate).toBeCloseTo(0, 12);
    expect(kitagawa(mixCells([10, 90], rates), mixCells([1, 9], [0.5, 0.6]))?.mix).toBeCloseTo(0, 12);
  });

  it("lets a cell that one group lacks change the mix only", () => {
    const found = kitagawa(mixCells([50, 50], [0.5, 0.9]), mixCells([50, 0], [0.5, 0]));
    expect(found).toMatchObject({ mix: expect.closeTo(-0.2, 12), rate: expect.closeTo(0, 12) });
    expect(kitagawa(mixCells([0], [0]), mixCells([10], [0.5]))).toBeNull();
  });
});

describe("productEffects", () => {
  it.each(vectorsOf<Factors, Effects>("dasgupta"))("agrees with the published value $id", (vector) => {
    const { input, expected, tolerance } = vector;
    const [first, second] = productEffects([input.a[0], input.b[0]], [input.a[1], input.b[1]]);
    expect(Math.abs(first - expected.effect_a)).toBeLessThanOrEqual(tolerance);
    expect(Math.abs(second - expected.effect_b)).toBeLessThanOrEqual(tolerance);
    expect(Math.abs(input.a[1] * input.b[1] - expected.crude[1])).toBeLessThanOrEqual(tolerance);
    expect(Math.abs((100 * first) / (first + second) - expected.pct[0])).toBeLessThanOrEqual(tolerance);
  });
});
