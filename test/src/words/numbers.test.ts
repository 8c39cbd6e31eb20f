import { describe, expect, it } from "vitest";
import { digits } from "../../../src/words/numbers.ts";
import { wordsOf } from "../../../src/words/words-of.ts";

const { bare, fixed, interval, percent, together, written } = wordsOf("en");

describe("numbers", () => {
  it("written(estimate) has as many digits as its interval deserves", () => {
    expect(written({ value: 0.92487, low: 0.9177, high: 0.9315 }, "share")).toBe("92.5\u202f%");
    expect(written({ value: 0.782, low: 0.6, high: 0.88 }, "share")).toBe("78\u202f%");
    expect(written({ value: 4.2856, low: 4.28, high: 4.29 }, "score")).toBe("4.29");
    expect(digits("share", null, null)).toBe(1);
  });

  it("written(estimate) names the unit, one or many, and writes long hours as days", () => {
    expect(written({ value: 1 }, "days")).toBe("1 day");
    expect(written({ value: 10, low: 10, high: 11 }, "days")).toBe("10 days");
    expect(written({ value: 144 }, "hours")).toBe("6 days");
    expect(written({ value: 0.1 }, "hours")).toBe("6 minutes");
    expect(written({ value: 0.0125 }, "hours")).toBe("45 seconds");
    expect(written({ value: 53.7, low: 51.4, high: 56.9 }, "hours")).toBe("54 hours");
  });

  it("together(estimates) writes durations in one unit, a finer one where the least would be less than one", () => {
    const sure = (value: number) => ({ value, low: value, high: value });
    expect(together([70, 120].map(sure), "hours")).toEqual(["2.9 days", "5.0 days"]);
    expect(together([sure(2.9), { value: 5.3, low: 4.7, high: 5.9 }], "days")).toEqual([
      "2.9 days",
      "5.3 days",
    ]);
    expect(together([{ value: 2 }, { value: 1 / 12 }], "hours")).toEqual(["120 minutes", "5 minutes"]);
    expect(together([{ value: 2 }, { value: 0.45 }], "minutes")).toEqual(["120 seconds", "27 seconds"]);
    expect(together([0.0843, 0.0281].map(sure), "hours")).toEqual(["5 minutes", "1.7 minutes"]);
    expect(together([2.036, 0.082].map(sure), "hours")).toEqual(["120 minutes", "5 minutes"]);
    expect(together([{ value: 24 }, { value: 6 }], "days")).toEqual(["24 days", "6 days"]);
  });

  it("written(null) is a dash, never a zero", () => {
    expect(written({ value: null }, "share")).toBe("–");
    expect(bare(null, "count")).toBe("–");
  });
  it("interval(estimate) has the unit of its value", () => {
    expect(interval({ value: 0.02, low: 0.018, high: 0.024 }, "hours")).toBe("65 to 86 seconds");
    expect(written({ value: 0.0568, low: 0.0563, high: 0.0572 }, "hours")).toBe("3.4 minutes");
    expect(interval({ value: 0.5, low: 0.45, high: 0.6 }, "hours")).toBe("27 to 36 minutes");
    expect(interval({ value: 96, low: 72, high: 120 }, "hours")).toBe("3 to 5 days");
    expect(interval({ value: 12, low: 10, high: 14 }, "hours")).toBe("10 to 14 hours");
  });

  it("interval(estimate) is empty where there is none", () => {
    expect(interval({ value: 0.5 }, "share")).toBe("");
    expect(interval({ value: 0.92, low: 0.91, high: 0.93 }, "share")).toBe("91.0 to 93.0\u202f%");
  });

  it("percent(share) never says that something is nothing", () => {
    expect(percent(0.00006)).toBe("<\u202f0.1\u202f%");
    expect(percent(0)).toBe("0.0\u202f%");
    expect(written({ value: 0.00006, low: 0, high: 0.0002 }, "share")).toBe("<\u202f0.1\u202f%");
  });

  it("bare(probability) never says that chance is nothing", () => {
    expect(bare(0.0004, "p")).toBe("<\u202f0.001");
    expect(bare(0.0234, "p")).toBe("0.023");
  });

  it("bare(bytes) never says that a small file is empty", () => {
    expect([0, 112, 1200].map((size) => bare(size, "bytes"))).toEqual(["0", "<\u202f1", "1"]);
  });

  it("fixed(number) has a true minus and no minus zero", () => {
    expect(fixed(-2.02, 2)).toBe("−2.02");
    expect(fixed(-0.001, 1)).toBe("0.0");
    expect(fixed(99441, 0)).toBe("99,441");
  });
});
