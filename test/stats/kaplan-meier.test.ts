import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type FollowedCase,
  kaplanMeier,
  restrictedMean,
  survivalAt,
  survivalQuantile,
} from "../../pipelines/stats/kaplan-meier.ts";
import { vectorsOf } from "./vectors.ts";

const normal = 1.959963984540054;

interface Sample {
  readonly time: readonly number[];
  readonly event: readonly number[];
  readonly weight?: readonly number[];
  readonly at?: readonly number[];
}

interface Median {
  readonly median: number;
  readonly median_lower: number;
  readonly median_upper: number | null;
}

interface Columns {
  readonly time?: readonly number[];
  readonly surv: readonly number[];
  readonly se?: readonly number[];
  readonly lower: readonly number[];
  readonly upper: readonly number[];
}

function casesOf({ time, event, weight }: Sample): FollowedCase[] {
  return time.map((followed, index) => ({
    time: followed,
    ended: event[index] === 1,
    weight: weight?.[index] ?? 1,
  }));
}

function near(
  found: readonly (number | null | undefined)[],
  wanted: readonly number[],
  tolerance: number,
): void {
  expect(found).toHaveLength(wanted.length);
  wanted.forEach((value, index) => {
    expect(Math.abs((found[index] ?? Number.NaN) - value)).toBeLessThanOrEqual(tolerance);
  });
}

const cases = fc.array(fc.record({ time: fc.nat(40), ended: fc.boolean() }), { minLength: 1, maxLength: 80 });

describe("kaplanMeier", () => {
  it.each(vectorsOf<Sample, { rows: readonly (readonly number[])[] } & Median>("km-aml"))(
    "agrees with the published value $id",
    ({ input, expected, tolerance }) => {
      const curve = kaplanMeier(casesOf(input), normal);
      const rows = curve.steps.map((step) => [
        step.time,
        step.atRisk,
        step.ended,
        step.survival,
        step.standardError,
        step.low,
        step.high,
      ]);
      near(rows.flat(), expected.rows.flat(), tolerance);
      expect(survivalQuantile(curve)).toEqual({
        time: expected.median,
        low: expected.median_lower,
        high: expected.median_upper,
      });
    },
  );

  it.each(vectorsOf<Sample, Columns & Median>("km-lung"))(
    "agrees with the published value $id",
    ({ input, expected, tolerance }) => {
      const curve = kaplanMeier(casesOf(input), normal);
      const steps = (input.at ?? []).map((time) => curve.steps.findLast((step) => step.time <= time));
      near(
        steps.map((step) => step?.survival),
        expected.surv,
        tolerance,
      );
      near(
        steps.map((step) => step?.standardError),
        expected.se ?? [],
        tolerance,
      );
      near(
        steps.map((step) => step?.low),
        expected.lower,
        tolerance,
      );
      near(
        steps.map((step) => step?.high),
        expected.upper,
        tolerance,
      );
      expect(survivalQuantile(curve)).toEqual({
        time: expected.median,
        low: expected.median_lower,
        high: expected.median_upper,
      });
    },
  );

  it.each(vectorsOf<Sample, Columns>("km-loglog"))(
    "agrees with the published value $id",
    ({ input, expected, tolerance }) => {
      const { steps } = kaplanMeier(casesOf(input), normal, "log-log");
      near(
        steps.map(({ time }) => time),
        expected.time ?? [],
        0,
      );
      near(
        steps.map(({ survival }) => survival),
        expected.surv,
        tolerance,
      );
      near(
        steps.map(({ low }) => low),
        expected.lower,
        tolerance,
      );
      near(
        steps.map(({ high }) => high),
        expected.upper,
        tolerance,
      );
    },
  );

  it.each(vectorsOf<Sample, { time: readonly number[]; surv: readonly number[] }>("km-weighted"))(
    "agrees with the published value $id",
    ({ input, expected, tolerance }) => {
      const curve = kaplanMeier(casesOf(input), normal);
      near(
        expected.time.map((time) => survivalAt(curve, time)),
        expected.surv,
        tolerance,
      );
    },
  );

  it("is the share still open where everything was followed to its end", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(40), { minLength: 1, maxLength: 80 }), fc.nat(45), (times, limit) => {
        const curve = kaplanMeier(
          times.map((time) => ({ time, ended: true })),
          normal,
        );
        expect(survivalAt(curve, limit)).toBeCloseTo(
          times.filter((time) => time > limit).length / times.length,
          10,
        );
      }),
    );
  });

  it("only falls, stays with its interval within 0 and 1, and does not care for the order of cases", () => {
    fc.assert(
      fc.property(cases, fc.constantFrom("log", "log-log"), (all, scale) => {
        const curve = kaplanMeier(all, normal, scale);
        let before = 1;
        for (const { survival, low, high } of curve.steps) {
          expect(survival).toBeLessThan(before);
          before = survival;
          if (low === null || high === null) expect(survival).toBe(0);
          else {
            expect(low).toBeGreaterThanOrEqual(0);
            expect(low).toBeLessThanOrEqual(survival);
            expect(high).toBeGreaterThanOrEqual(survival);
            expect(high).toBeLessThanOrEqual(1);
          }
        }
        expect(kaplanMeier(all.toReversed(), normal, scale)).toEqual(curve);
      }),
    );
  });

  it("counts a weight like so many cases", () => {
    fc.assert(
      fc.property(cases, fc.integer({ min: 1, max: 4 }), (all, weight) => {
        const weighted = kaplanMeier(
          all.map((each) => ({ ...each, weight })),
          normal,
        );
        const repeated = kaplanMeier(
          all.flatMap((each) => new Array<FollowedCase>(weight).fill(each)),
          normal,
        );
        expect(weighted).toEqual(repeated);
      }),
    );
  });
});

describe("survivalQuantile", () => {
  it("says nothing where fewer than half ever ended", () => {
    const curve = kaplanMeier(
      [
        { time: 1, ended: true },
        { time: 2, ended: false },
        { time: 3, ended: false },
      ],
      normal,
    );
    expect(survivalQuantile(curve)).toBeNull();
    expect(survivalQuantile(curve, 0.3)?.time).toBe(1);
  });
});

describe("restrictedMean", () => {
  it("is the mean of the times, none counted beyond the limit, where nothing is censored", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(40), { minLength: 1, maxLength: 80 }), fc.nat(60), (times, limit) => {
        const curve = kaplanMeier(
          times.map((time) => ({ time, ended: true })),
          normal,
        );
        const mean = times.reduce((sum, time) => sum + Math.min(time, limit), 0) / times.length;
        expect(restrictedMean(curve, limit)).toBeCloseTo(mean, 8);
      }),
    );
  });

  it("says nothing beyond the last that was followed", () => {
    const curve = kaplanMeier(
      [
        { time: 2, ended: true },
        { time: 4, ended: false },
      ],
      normal,
    );
    expect(restrictedMean(curve, 4)).toBe(3);
    expect(restrictedMean(curve, 5)).toBeNull();
  });
});
