import { it } from "vitest";
import { controlChart } from "../../src/charts/control-chart.ts";
import { english, expectGolden } from "./golden.ts";

const rates = [0.91, 0.92, 0.9, 0.91, 0.93, 0.92, 0.91, 0.9, 0.84, 0.83, 0.78, 0.84, 0.85, 0.83];
const months = rates.map((rate, index) => ({
  month: `${2024 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`,
  rate,
  centre: 0.88,
  lower: 0.81,
  upper: 0.95,
  smoothed: 0.91 - Math.max(0, index - 7) * 0.012,
  signal: rate < 0.81,
}));

it("controlChart(months) marks months beyond the limits and the month in which the rate changed", () => {
  const change = { month: "2024-09", before: 0.913, after: 0.828 };
  expectGolden("control-chart", controlChart(months, change, english, "wide"));
});

it("controlChart(months) draws no level where nothing changed", () => {
  expectGolden("control-chart-steady", controlChart(months.slice(0, 8), null, english, "narrow"));
});

it("controlChart(months, change, size, happenings) draws a month at its middle, and no line through the numbers of what happened", () => {
  const happenings = [
    { number: 1, from: new Date("2024-01-12"), until: new Date("2024-03-01"), words: "Strike (outage)" },
    { number: 2, from: new Date("2024-01-20"), until: null, words: "New carrier (change)" },
  ];
  expectGolden(
    "control-chart-annotated",
    controlChart(months.slice(0, 8), null, english, "narrow", happenings),
  );
});
