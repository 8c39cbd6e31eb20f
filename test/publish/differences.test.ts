import { expect, it } from "vitest";
import { shareDifference } from "../../pipelines/publish/differences.ts";
import type { Replicates } from "../../pipelines/publish/replicates.ts";
import { studentFactor } from "../../pipelines/stats/student.ts";

/** Groups of customers, each with its part and of how many. */
function cell(groups: readonly (readonly [part: number, of: number])[]): Replicates {
  const sum = (at: 0 | 1) => groups.reduce((total, group) => total + group[at], 0);
  return { total: [sum(0), sum(1)], clusters: new Map([["customer", groups]]) };
}

it("keeps the interval of a difference of shares within what shares can differ by", () => {
  const few = cell(Array.from({ length: 32 }, (_, group) => (group < 2 ? [group, 1] : [0, 0])));
  const all = cell(Array.from({ length: 32 }, (_, group) => (group < 2 ? [group, 1] : [3, 20])));
  const found = shareDifference(few, all, { part: 0, of: 1 }, studentFactor(0.95, 31));
  expect(found?.value).toBeCloseTo(0.35, 12);
  expect([found?.low, found?.high]).toEqual([-1, 1]);
});
