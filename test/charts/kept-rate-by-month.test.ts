import { it } from "vitest";
import { keptRateByMonth } from "../../src/charts/kept-rate-by-month.ts";
import { english, expectGolden } from "./golden.ts";

const months = [
  { month: "2026-01", value: 0.2, low: 0.01, high: 0.6, due: 3, thin: true, worst: false },
  { month: "2026-02", value: 0.91, low: 0.89, high: 0.93, due: 900, thin: false, worst: false },
  { month: "2026-03", value: 0.84, low: 0.81, high: 0.87, due: 1100, thin: false, worst: true },
  { month: "2026-04", value: 0.93, low: 0.91, high: 0.95, due: 1000, thin: false, worst: false },
  { month: "2026-05", value: 0.97, low: 0.9, high: 0.99, due: 80, thin: true, worst: false },
];

it("keptRateByMonth(months) draws a band for whole months and hollow marks for thin ones", () => {
  expectGolden("kept-rate-by-month", keptRateByMonth(months, english, "wide"));
});

it("keptRateByMonth(months, size, happenings) numbers what happened above its band, close ones below each other, the last before its line", () => {
  const day = (text: string) => new Date(`${text}T00:00:00Z`);
  const happenings = [
    { number: 1, from: day("2025-12-10"), until: day("2026-01-10"), words: "Strike (outage)" },
    { number: 2, from: day("2026-03-01"), until: day("2026-04-16"), words: "Spring sale (campaign)" },
    { number: 3, from: day("2026-03-03"), until: null, words: "New carrier (change)" },
    { number: 4, from: day("2026-05-30"), until: null, words: "New depot (change)" },
  ];
  expectGolden("kept-rate-by-month-annotated", keptRateByMonth(months, english, "wide", happenings));
});

it("keptRateByMonth(months) has room under a worst month at the floor", () => {
  const fallen = months.map((row) =>
    row.month === "2026-03" ? { ...row, value: 0, low: 0, high: 0.1 } : row,
  );
  expectGolden("kept-rate-by-month-fallen", keptRateByMonth(fallen, english, "narrow"));
});

it("keptRateByMonth(months) labels no month where none is the worst", () => {
  const steady = months.map((row) => ({ ...row, worst: false }));
  expectGolden("kept-rate-by-month-steady", keptRateByMonth(steady, english, "wide"));
});
