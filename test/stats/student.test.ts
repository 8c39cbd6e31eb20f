import { describe, expect, it } from "vitest";
import { studentFactor } from "../../pipelines/stats/student.ts";
import { vectorsOf } from "./vectors.ts";

describe("studentFactor", () => {
  it("gives the published interval of a mean", () => {
    const [vector] = vectorsOf("t-mean-ci");
    const x = [2, 4, 4, 5, 7, 8];
    const mean = x.reduce((sum, value) => sum + value, 0) / x.length;
    const deviation = Math.sqrt(x.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (x.length - 1));
    const half = studentFactor(0.95, x.length - 1) * (deviation / Math.sqrt(x.length));
    expect(mean - half).toBeCloseTo(vector?.expected.lower ?? Number.NaN, 9);
    expect(mean + half).toBeCloseTo(vector?.expected.upper ?? Number.NaN, 9);
  });

  it("is 2.0395 for 31 degrees of freedom", () => {
    expect(studentFactor(0.95, 31)).toBeCloseTo(2.0395, 4);
  });

  it("refuses a confidence that is not between 0 and 1", () => {
    expect(() => studentFactor(95, 31)).toThrow("invalid confidence: 95");
  });
});
