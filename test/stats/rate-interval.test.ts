import { describe, expect, it } from "vitest";
import { rateInterval } from "../../pipelines/stats/rate-interval.ts";
import { wilson } from "../../pipelines/stats/wilson.ts";

describe("rateInterval", () => {
  it("is Wilson's interval where customers are independent", () => {
    const { low, high } = wilson(0.9, 20, 2);
    const rate = rateInterval(18, 20, (0.9 * 0.1) / 20, 1, 2);
    expect(rate).toMatchObject({ low: expect.closeTo(low, 12), high: expect.closeTo(high, 12) });
  });

  it("shrinks n by the design effect where customers cluster", () => {
    const rate = rateInterval(180, 200, (4 * 0.9 * 0.1) / 200, 1, 2);
    expect(rate.designEffect).toBeCloseTo(4, 12);
    expect(rate).toMatchObject({ low: expect.closeTo(wilson(0.9, 50, 2).low, 12) });
  });

  it("never claims more than n independent promises", () => {
    expect(rateInterval(18, 20, 1e-9, 1, 2).designEffect).toBe(1);
  });

  it("takes the touchpoint's design effect where replicates do not vary", () => {
    expect(rateInterval(20, 20, 0, 5, 2)).toMatchObject(wilson(1, 4, 2));
  });
});
