import { describe, expect, it } from "vitest";
import { barWidth, edge, inBars, placesOf, sum } from "../../../src/figures/bins.ts";

const days = (low: number, pairs: number) => ({ bin_low: low, bin_high: low + 1, pairs });

describe("bins", () => {
  it("edge(bins, share) is the edge below which that share lies", () => {
    const bins = [days(2, 1), days(0, 98), days(1, 1)];
    expect(edge(bins, 0.98)).toBe(1);
    expect(edge(bins, 0.99)).toBe(2);
    expect(edge(bins, 1)).toBe(3);
  });

  it("barWidth(bins) cuts no bin and draws no more bars than asked", () => {
    expect(barWidth([days(0, 1)], 50, 60)).toBe(1);
    expect(barWidth([days(0, 1)], 100, 60)).toBe(2);
    expect(barWidth([{ bin_low: 0, bin_high: 5, pairs: 1 }], 50, 60)).toBe(5);
    expect(barWidth([{ bin_low: 0, bin_high: 5, pairs: 1 }], 5000, 60)).toBe(85);
    expect(barWidth([{ bin_low: 0, bin_high: 1 / 6, pairs: 1 }], 5, 60)).toBe(0.5);
  });

  it("placesOf(bars) rounds no end of a bar to that of another", () => {
    expect(placesOf([{ from: 7, to: 8 }])).toBe(0);
    expect(placesOf([{ from: 7.5, to: 8 }])).toBe(1);
    expect(placesOf([{ from: 7.75, to: 8 }])).toBe(2);
  });

  it("inBars(rows) loses no pair: what is not drawn is counted", () => {
    const rows = [0, 1, 2, 3, 40].flatMap((low) =>
      (["promised", "actual"] as const).map((measure) => ({ ...days(low, low === 40 ? 1 : 50), measure })),
    );
    const { bars, beyond } = inBars(rows, 60, 0.99);
    expect(sum(bars) + sum(beyond)).toBe(sum(rows));
    expect(beyond.map(({ measure, from, to, pairs }) => [measure, from, to, pairs])).toEqual([
      ["promised", 4, 41, 1],
      ["actual", 4, 41, 1],
    ]);
  });

  it("inBars(rows) ends a bar where its last bin does, so that each value lies between the ends of its bar", () => {
    const bin = (measure: "promised" | "actual", low: number, high: number) => ({
      ...{ measure, bin_low: low, bin_high: high, pairs: 50 },
    });
    const { bars, beyond } = inBars(
      [bin("promised", 4.98, 5.23), bin("actual", 0.9, 1.1), bin("actual", 8.9, 9.3)],
      12,
      1,
    );
    expect(bars.map(({ from, to }) => [from, to])).toEqual([
      [4, 5.2],
      [0, 1.1],
      [8, 9.3],
    ]);
    expect(beyond).toEqual([]);
  });
});
