import { describe, expect, it } from "vitest";
import { designEffect } from "../../pipelines/stats/design-effect.ts";

describe("designEffect", () => {
  it("is how many times the binomial variance was found", () => {
    expect(designEffect(0.5, 100, 0.01)).toBeCloseTo(4, 12);
  });

  it("is never below 1, and 1 for a share of 0 or 1", () => {
    expect(designEffect(0.5, 100, 0.0001)).toBe(1);
    expect(designEffect(1, 100, 0)).toBe(1);
  });
});
