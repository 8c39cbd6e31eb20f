import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { curveSteps } from "../../pipelines/publish/curve-steps.ts";
import type { LifeTable } from "../../pipelines/stats/life-table.ts";

const days = 12;
const bins = Array.from({ length: days }, (_, low) => ({ low, high: low + 1 }));
const counts = fc
  .array(fc.nat(2), { minLength: days, maxLength: days })
  .map((values) => Float64Array.from(values));
const table = fc.record({ fulfilled: counts, failed: counts, censored: counts }).map(
  ({ fulfilled, failed, censored }): LifeTable => ({
    bins,
    whole: true,
    events: [fulfilled, failed],
    censored,
  }),
);
const groups = fc.array(table, { minLength: 1, maxLength: 8 });

describe("curveSteps", () => {
  it("leaves between two steps, and after the last, nobody or people of enough groups", () => {
    fc.assert(
      fc.property(groups, fc.integer({ min: 1, max: 5 }), fc.nat(days), (tables, minimum, end) => {
        const steps = curveSteps(tables, end, 3, minimum);
        const ends = [...steps.map(({ time }) => time), days - 1];
        if (steps.length === 0) return;
        ends.forEach((time, index) => {
          const first = index === 0 ? 0 : (ends[index - 1] ?? 0) + 1;
          for (const way of [0, 1, 2]) {
            const people = tables.filter(({ events, censored }) =>
              [...events, censored][way]?.subarray(first, time + 1).some((count) => count > 0),
            ).length;
            expect(people === 0 || people >= minimum).toBe(true);
          }
        });
      }),
    );
  });

  it("shows every move of a point, the limit and the end, and nothing beyond it", () => {
    const table: LifeTable = {
      bins,
      whole: true,
      events: [Float64Array.from([0, 400, 2, 2, 0, 596, 0, 0, 0, 0, 0, 0])],
      censored: new Float64Array(days),
    };
    expect(curveSteps([table], 8, 3, 1)).toEqual([
      { time: 1, atRisk: 600 },
      { time: 3, atRisk: 596 },
      { time: 5, atRisk: 0 },
      { time: 8, atRisk: 0 },
    ]);
    const empty = { ...table, bins: bins.map(({ low }) => ({ low: 3 * low, high: 3 * low + 1 })) };
    expect(curveSteps([empty], 30, 5, 1).map(({ time }) => time)).toEqual([5, 15, 30]);
    expect(curveSteps([table], 4, null, 1).map(({ time }) => time)).toEqual([1, 4]);
  });
});
