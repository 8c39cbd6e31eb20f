import { it } from "vitest";
import { keptRateByValue } from "../../src/charts/kept-rate-by-value.ts";
import { expectGolden } from "./golden.ts";

it("keptRateByValue(values) tells worse, better and alike apart by shape", () => {
  const values = [
    { name: "north", value: 0.72, low: 0.66, high: 0.78, due: 240, standing: "worse" },
    { name: "island", value: 0.8, low: 0.4, high: 0.96, due: 9, standing: "alike" },
    { name: "south", value: 0.95, low: 0.93, high: 0.96, due: 4100, standing: "better" },
  ] as const;
  expectGolden("kept-rate-by-value", keptRateByValue(values, 0.9, "wide"));
});
