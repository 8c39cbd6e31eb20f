import { describe, expect, it } from "vitest";
import type { Company, Estimate } from "./finding.ts";
import { judge, type Truth } from "./judge.ts";
import { proofTable } from "./proof-table.ts";

const truth: Truth = { id: "night", size: -0.6, none: 0, direction: "below" };
const control = { id: "region" };
const interval = (value: number, half: number): Estimate => ({
  value,
  low: value - half,
  high: value + half,
});

/** A company in which the truth is published as a value, and the control with a p-value. */
function company(seed: number, value: number | null, p: number | null = 0.5): Company {
  const found = value === null ? null : { usually: interval(value, 0.1), surely: interval(value, 0.16) };
  const seconds = { generate: 1, load: 1, model: 1, compute: 1 };
  return { seed, truths: { night: found }, controls: { region: p }, seconds, peakBytes: 1 };
}

/** Companies of seeds 1, 2, …: so many in which the interval misses the truth, and so many in which the control is flagged. */
function companies(count: number, missing: number, flagged: number): Company[] {
  return Array.from({ length: count }, (_, index) =>
    company(index + 1, index >= count - missing ? -0.3 : -0.6, index < flagged ? 0.01 : 0.5),
  );
}

const failuresOf = (found: readonly Company[], other = truth) => judge([other], [control], found, 1).failures;

describe("the proof", () => {
  it("holds where every demand is met", () => {
    const proof = judge([truth], [control], companies(20, 1, 3), 1);
    expect(proof.failures).toEqual([]);
    expect(proof.coverage).toBeCloseTo(0.95);
    expect(proof.truths[0]).toMatchObject({ inside: 19, signs: 20, published: 20 });
    expect(proof.controls[0]).toEqual({ id: "region", flagged: 3, published: 20 });
  });

  it("says how large the effect and the bias are, in standard errors", () => {
    const [line] = judge([truth], [control], [company(1, -0.55)], 1).truths;
    const standardError = 0.1 / 2.0395;
    expect(line?.meanStandardError).toBeCloseTo(standardError, 4);
    expect(line?.effect).toBeCloseTo(0.6 / standardError, 2);
    expect(line?.bias).toBeCloseTo(0.05 / standardError, 2);
  });

  it("fails where a number is not published", () => {
    expect(failuresOf([company(1, null), company(2, -0.6)])).toEqual([
      "night: a number is published for 1 of 2 companies",
    ]);
    expect(failuresOf([company(1, -0.6, null)])).toEqual([
      "region: a number is published for 0 of 1 companies",
    ]);
  });

  it("fails where the sure interval of the default company misses the truth, and of no other", () => {
    expect(failuresOf([company(1, -0.4)])).toEqual([
      expect.stringContaining("99.5 % interval, -0.56 to -0.24"),
    ]);
    expect(failuresOf([company(2, -0.4)])).toEqual([]);
  });

  it("fails where what is published, or the truth, is on the wrong side of no effect", () => {
    expect(failuresOf([company(1, 0.1)])).toContain("night: 0.1 is published, which is not below 0");
    expect(failuresOf([company(1, -0.6)], { ...truth, size: 0.1 })).toContain(
      "night: the truth, 0.1, is not below 0",
    );
  });

  it("fails where the effect is small against its standard error", () => {
    expect(failuresOf([company(1, -0.2)], { ...truth, size: -0.19 })).toEqual([
      "night: the effect is 3.9 standard errors, at least 4 are needed",
    ]);
  });

  it("fails where intervals of 20 companies miss the truth too often, one by one or all together", () => {
    expect(failuresOf(companies(20, 6, 0))).toEqual([
      "night: the 95 % interval holds the truth in 14 of 20 companies",
      "all truths together: 70.0 % of the 95 % intervals hold them",
    ]);
    expect(failuresOf(companies(20, 5, 0))).toEqual([
      "all truths together: 75.0 % of the 95 % intervals hold them",
    ]);
    expect(failuresOf(companies(20, 0, 0))).toEqual([
      "all truths together: 100.0 % of the 95 % intervals hold them",
    ]);
  });

  it("fails where a control is flagged in more than 3 of 20 companies", () => {
    expect(failuresOf(companies(20, 1, 4))).toEqual([
      "region: nothing is there, and it is flagged in 4 of 20 companies",
    ]);
  });

  it("does not judge counts of a few companies", () => {
    expect(failuresOf(companies(3, 2, 3))).toEqual([]);
  });
});

describe("the table of a proof", () => {
  it("has a line for each truth and control, and for each failure", () => {
    const text = proofTable(judge([truth], [control], companies(20, 6, 4), 1));
    expect(text).toContain("night  -0.6000");
    expect(text).toMatch(/region +4 of 20/);
    expect(text).toContain("FAILS  night: the 95 % interval holds the truth in 14 of 20 companies");
  });
});
