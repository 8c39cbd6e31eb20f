import { it } from "vitest";
import { coverageMatrix, recorded } from "../../src/charts/coverage-matrix.ts";
import { english, expectGolden } from "./golden.ts";

it("coverageMatrix(covers) leaves a hole where nothing is on record", () => {
  const touchpoints = ["Advert and campaign", "Parcel on the day", "Unpacking and setting up"];
  const covers = touchpoints.flatMap((touchpoint, row) =>
    recorded.map((what, column) => ({
      touchpoint,

      what,
      has: row === 1 || (row === 2 && column > 3),
    })),
  );
  expectGolden("coverage-matrix", coverageMatrix(covers, english, "wide"));
});

it("coverageMatrix(covers) cuts no name on a phone", () => {
  const touchpoint = "A new day of delivery announced";
  const covers = recorded.map((what) => ({ touchpoint, what, has: true }));
  expectGolden("coverage-matrix-narrow", coverageMatrix(covers, english, "narrow"));
});
