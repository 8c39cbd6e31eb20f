import { it } from "vitest";
import { promisedAndActual } from "../../src/charts/promised-and-actual.ts";
import { english, expectGolden } from "./golden.ts";

it("promisedAndActual(bars, medians) draws the promise upwards and the wait downwards", () => {
  const bars = [
    { measure: "promised", from: 2, to: 3, pairs: 40 },
    { measure: "promised", from: 3, to: 4, pairs: 90 },
    { measure: "actual", from: 0, to: 1, pairs: 30 },
    { measure: "actual", from: 1, to: 2, pairs: 100 },
  ] as const;
  const medians = [
    { measure: "promised", value: 3, text: "promised: median 3 days" },
    { measure: "actual", value: 1, text: "actual: median 1 day" },
  ] as const;
  expectGolden("promised-and-actual", promisedAndActual(bars, medians, "days", english, "wide"));
});
