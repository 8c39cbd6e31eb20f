import { describe, expect, it } from "vitest";
import { changeMetrics, changes } from "../../pipelines/publish/changes.ts";
import type { KeptMonth } from "../../pipelines/publish/kept-months.ts";
import { setting, wholeOf } from "./places.ts";

/** Two years of 1,000 promises a month at one rate, then at another from the month given on. */
function months(before: number, after: number, from = 12): KeptMonth[] {
  return Array.from({ length: 24 }, (_, index) => {
    const rate = (index < from ? before : after) + (((index * 5) % 7) - 3) / 300;
    const month = new Date(Date.UTC(2022, index, 15)).toISOString().slice(0, 7);
    return { month, part: Math.round(1000 * rate), n: 1000 };
  });
}

describe("changes", () => {
  const touchpoints = new Map([
    ["delivery.parcel", months(0.95, 0.85, 17)],
    ["support.phone", months(0.9, 0.9)],
    ["order.lead", months(0.9, 0.5).slice(0, 4)],
  ]);
  const rows = changes(touchpoints, setting);

  it("name the month of a change, with its size", () => {
    const found = rows.find(({ touchpoint }) => touchpoint === "delivery.parcel");
    expect(found).toMatchObject({ month: "2023-06", months: 24 });
    expect(found?.size).toBeCloseTo(-0.1, 2);
    expect(found?.low).toBeLessThan(-0.1);
    expect(found?.high).toBeGreaterThan(-0.1);
    expect(found?.p).toBeLessThan(0.001);
  });

  it("name none where none stands out, and say how probable chance is", () => {
    const found = rows.find(({ touchpoint }) => touchpoint === "support.phone");
    expect(found).toMatchObject({ month: null, size: null });
    expect(found?.p).toBeGreaterThan(0.05);
  });

  it("pass over a touchpoint with too few months", () => {
    expect(rows.map(({ touchpoint }) => touchpoint)).toEqual(["delivery.parcel", "support.phone"]);
  });

  it("correct for every touchpoint that was looked at", () => {
    const [alone] = changes(new Map([...touchpoints].slice(1, 2)), setting);
    const both = rows.find(({ touchpoint }) => touchpoint === "support.phone");
    expect(both?.p).toBeGreaterThanOrEqual(alone?.p ?? 1);
    const [first] = changes(new Map([...touchpoints].slice(0, 1)), setting);
    expect(rows[0]?.p).toBeCloseTo(2 * (first?.p ?? 0), 12);
  });

  it("are metrics whose period begins with the month of the change", () => {
    const found = changeMetrics(rows, wholeOf);
    expect(found.map(({ metric, touchpoint }) => [metric, touchpoint])).toEqual([
      ["change", "delivery.parcel"],
      ["change_p", "delivery.parcel"],
      ["change_p", "support.phone"],
    ]);
    expect(found[0]).toMatchObject({ period_start: "2023-06-01", confidence: 0.95 });
  });
});
