import { describe, expect, it } from "vitest";
import { readableUnit } from "../../../src/figures/units.ts";
import { english } from "../../charts/golden.ts";

const hours = (low: number, high: number, pairs = 10) =>
  ({ bin_low: low, bin_high: high, pairs, unit: "hours" }) as const;

describe("readableUnit(bins)", () => {
  it("turns hours within two hours into minutes, a whole minute at the edge of its bin", () => {
    const { bins, unit } = readableUnit([hours(-1 / 60, 0), hours(0, 1 / 60), hours(2 / 60, 3 / 60)]);
    expect(unit).toBe("minutes");
    expect(bins.map((bin) => [bin.bin_low, bin.bin_high])).toEqual([
      [-1, 0],
      [0, 1],
      [2, 3],
    ]);
  });

  it("turns hours over more than four days into days, and leaves business hours alone", () => {
    expect(readableUnit(Array.from({ length: 40 }, (_, day) => hours(day * 24, day * 24 + 24))).unit).toBe(
      "days",
    );
    expect(readableUnit([{ ...hours(0, 1), unit: "business hours" }]).unit).toBe("business hours");
  });
});

it("a time on an axis of minutes is told in the unit in which it reads best", () => {
  expect(english.written({ value: 0.45 }, "minutes")).toBe("27 seconds");
  expect(english.written({ value: 15 }, "minutes")).toBe("15 minutes");
  expect(english.interval({ value: 2, low: 1, high: 3 }, "minutes")).toBe("1 to 3 minutes");
});
