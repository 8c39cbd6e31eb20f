import { it } from "vitest";
import { estimatesByValue, type ValueEstimate } from "../../src/charts/estimates-by-value.ts";
import { english, expectGolden } from "./golden.ts";

it("estimatesByValue(values) tells worse, better and alike apart by shape", () => {
  const values = [
    { name: "north", value: 0.72, low: 0.66, high: 0.78, n: 240, standing: "worse" },
    { name: "island", value: 0.8, low: 0.4, high: 0.96, n: 9, standing: "alike" },
    { name: "south", value: 0.95, low: 0.93, high: 0.96, n: 4100, standing: "better" },
  ] as const;
  const comparison = {
    reference: { value: 0.9, label: "all: 90 %" },
    written: (value: ValueEstimate) => english.written(value, "share"),
    tick: (value: number) => english.percent(value, 0),
    domain: [0.4, 1],
    headings: ["kept", "due"],
  } as const;
  expectGolden("estimates-by-value", estimatesByValue(values, comparison, english, "wide"));
});

it("estimatesByValue(values) draws ratios on a logarithmic scale", () => {
  const values = [
    { name: "KE-200 B2407 pump", value: 3.6, low: 2.9, high: 4.4, n: 96, standing: "worse" },
    { name: "KE-100 B2401 pump", value: 0.9, low: 0.5, high: 1.5, n: 8, standing: "alike" },
  ] as const;
  const comparison = {
    reference: { value: 1, label: "as the other batches" },
    written: ({ value }: ValueEstimate) => `${value.toFixed(1)} ×`,
    tick: (value: number) => `${value} ×`,
    domain: [0.25, 8],
    scale: "log",
    headings: ["faults", "seen"],
  } as const;
  expectGolden("estimates-by-value-ratios", estimatesByValue(values, comparison, english, "wide"));
});

it("estimatesByValue(values) draws an arrow at the end of the axis for a value or a whisker beyond it, under long headings, and cuts no name", () => {
  const values = [
    { name: "north", value: 0.82, low: 0.8, high: 0.84, n: 18_503, standing: "worse" },
    { name: "south", value: 0.95, low: 0.93, high: 0.96, n: 4100, standing: "better" },
    { name: "KF-100 B2403: electronics", value: 0.9, low: 0.85, high: 0.95, n: 70, standing: "alike" },
    { name: "island", value: 0.8, low: 0.6, high: 0.9, n: 20, standing: "alike" },
    { name: "not said", value: 0.5, low: 0.1, high: 0.9, n: 2, standing: "alike" },
  ] as const;
  const comparison = {
    reference: { value: 0.9, label: "all: 90 %" },
    written: (value: ValueEstimate) => english.written(value, "share"),
    tick: (value: number) => english.percent(value, 0),
    domain: [0.75, 1],
    headings: ["probability", "promises"],
  } as const;
  expectGolden("estimates-by-value-beyond", estimatesByValue(values, comparison, english, "narrow"));
});
