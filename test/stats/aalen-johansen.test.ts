import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aalenJohansen, type CompetingCase } from "../../pipelines/stats/aalen-johansen.ts";
import { kaplanMeier, survivalAt } from "../../pipelines/stats/kaplan-meier.ts";
import { incidenceAt } from "../../pipelines/stats/life-table.ts";
import { vectorsOf } from "./vectors.ts";

interface Sample {
  readonly time: readonly number[];
  readonly code: readonly number[];
}

type Column = "time" | "n_risk" | "event_free" | "cif1" | "cif2";

const cases: fc.Arbitrary<CompetingCase[]> = fc.array(
  fc.record({ time: fc.nat(30), cause: fc.constantFrom(0, 0, 1, null) }),
  { minLength: 1, maxLength: 80 },
);

describe("aalenJohansen", () => {
  it.each(vectorsOf<Sample, Readonly<Record<Column, readonly number[]>>>("aalen-johansen"))(
    "agrees with the published value $id",
    ({ input, expected, tolerance }) => {
      const steps = aalenJohansen(
        input.time
          .map((time, index) => ({ time, cause: (input.code[index] ?? 0) - 1 }))
          .map(({ time, cause }) => ({ time, cause: cause < 0 ? null : cause })),
        2,
      );
      expect(steps.map(({ time }) => time)).toEqual(expected.time);
      steps.forEach(({ atRisk, open, incidence }, step) => {
        const found = { n_risk: atRisk, event_free: open, cif1: incidence[0], cif2: incidence[1] };
        for (const column of ["n_risk", "event_free", "cif1", "cif2"] as const)
          expect(
            Math.abs((found[column] ?? Number.NaN) - (expected[column][step] ?? Number.NaN)),
          ).toBeLessThanOrEqual(tolerance);
      });
    },
  );

  it("adds up to 1 with what is open, which is Kaplan–Meier's survival of any end, whatever the order", () => {
    fc.assert(
      fc.property(cases, (all) => {
        const steps = aalenJohansen(all, 2);
        const survival = kaplanMeier(
          all.map(({ time, cause }) => ({ time, ended: cause !== null })),
          1.96,
        );
        for (const { time, open, incidence } of steps) {
          expect(incidence.reduce((sum, share) => sum + share, open)).toBeCloseTo(1, 10);
          expect(open).toBeCloseTo(survivalAt(survival, time), 10);
        }
        expect(aalenJohansen(all.toReversed(), 2)).toEqual(steps);
      }),
    );
  });

  it("is what a life table in bins of one day finds", () => {
    fc.assert(
      fc.property(cases, (all) => {
        const bins = Array.from({ length: 31 }, (_, low) => ({ low, high: low + 1 }));
        const count = (cause: number | null) =>
          Float64Array.from(
            bins,
            ({ low }) => all.filter((each) => each.time === low && each.cause === cause).length,
          );
        const table = { bins, whole: true, events: [count(0), count(1)], censored: count(null) };
        for (const { time, incidence } of aalenJohansen(all, 2))
          for (const cause of [0, 1])
            expect(incidenceAt(table, cause, time)).toBeCloseTo(incidence[cause] ?? Number.NaN, 10);
      }),
    );
  });
});
