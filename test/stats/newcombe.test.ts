import { describe, expect, it } from "vitest";
import { newcombe } from "../../pipelines/stats/newcombe.ts";
import { wilson } from "../../pipelines/stats/wilson.ts";
import { vectorsOf } from "./vectors.ts";

const share = (part: number, n: number) => ({ share: part / n, ...wilson(part / n, n, 1.959963984540054) });

describe("newcombe", () => {
  it.each(vectorsOf("newcombe"))("agrees with the published value $id", ({ input, expected, tolerance }) => {
    const { k1 = 0, n1 = 0, k2 = 0, n2 = 0 } = input;
    const { low, high } = newcombe(share(k1, n1), share(k2, n2));
    expect(Math.abs(low - (expected.lower ?? Number.NaN))).toBeLessThanOrEqual(tolerance);
    expect(Math.abs(high - (expected.upper ?? Number.NaN))).toBeLessThanOrEqual(tolerance);
  });

  it("turns its sign when the two sides change places", () => {
    const there = newcombe(share(7, 34), share(1, 34));
    const back = newcombe(share(1, 34), share(7, 34));
    expect(back.low).toBeCloseTo(-there.high, 12);
    expect(back.high).toBeCloseTo(-there.low, 12);
  });
});
