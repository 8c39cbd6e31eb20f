import { it } from "vitest";
import { keptRateByMonth } from "../../src/charts/kept-rate-by-month.ts";
import { expectGolden } from "./golden.ts";

it("keptRateByMonth(months) draws a band for whole months and hollow marks for thin ones", () => {
  const months = [
    { month: "2026-01", value: 0.2, low: 0.01, high: 0.6, due: 3, thin: true },
    { month: "2026-02", value: 0.91, low: 0.89, high: 0.93, due: 900, thin: false },
    { month: "2026-03", value: 0.84, low: 0.81, high: 0.87, due: 1100, thin: false },
    { month: "2026-04", value: 0.93, low: 0.91, high: 0.95, due: 1000, thin: false },
    { month: "2026-05", value: 0.97, low: 0.9, high: 0.99, due: 80, thin: true },
  ];
  expectGolden("kept-rate-by-month", keptRateByMonth(months, "wide"));
});
