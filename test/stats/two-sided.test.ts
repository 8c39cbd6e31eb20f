import { describe, expect, it } from "vitest";
import { studentFactor } from "../../pipelines/stats/student.ts";
import { twoSided } from "../../pipelines/stats/two-sided.ts";

describe("twoSided", () => {
  it("is 5 % where the 95 % interval just touches zero", () => {
    expect(twoSided(studentFactor(0.95, 31), 1, 31)).toBeCloseTo(0.05, 12);
  });

  it("is the same for an estimate and its opposite, and 1 for none", () => {
    expect(twoSided(-1.3, 0.4, 31)).toBe(twoSided(1.3, 0.4, 31));
    expect(twoSided(0, 0.4, 31)).toBe(1);
    expect(twoSided(0, 0, 31)).toBe(1);
  });
});
