import { describe, expect, it } from "vitest";
import { medianInterval } from "../../pipelines/stats/median-interval.ts";

const bins = Array.from({ length: 10 }, (_, low) => ({ low, high: low + 1, count: 32 }));

describe("medianInterval", () => {
  it("is the median alone where all groups agree", () => {
    const groups = Array.from({ length: 32 }, () => new Array<number>(10).fill(1));
    expect(medianInterval(bins, groups, 2, true)).toEqual({ median: 4, low: 4, high: 4 });
  });

  it("widens where groups differ", () => {
    const groups = Array.from({ length: 32 }, (_, group) =>
      new Array<number>(10).fill(0).map((_, bin) => (bin < 5 === group % 2 < 1 ? 2 : 0)),
    );
    const found = medianInterval(bins, groups, 2, true);
    expect(found?.low).toBeLessThan(4);
    expect(found?.high).toBeGreaterThan(4);
  });

  it("says nothing about nothing", () => {
    expect(medianInterval([], [], 2, true)).toBeNull();
  });
});
