import { it } from "vitest";
import { journeyUpright } from "../../src/charts/journey-upright.ts";
import { english, expectGolden } from "./golden.ts";
import { journeyRows } from "./journey-rows.ts";

it("journeyUpright(points) stands the same line up for a phone", () => {
  expectGolden("journey-upright", journeyUpright(journeyRows, { low: 1, high: 5 }, english));
});
