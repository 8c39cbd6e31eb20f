import { it } from "vitest";
import { journeyOverview } from "../../src/charts/journey-overview.ts";
import { english, expectGolden } from "./golden.ts";
import { journeyRows } from "./journey-rows.ts";

it("journeyOverview(points) draws better above the line, broken below, and dashes what nobody measures", () => {
  expectGolden("journey-overview", journeyOverview(journeyRows, { low: 1, high: 5 }, english));
});

it("journeyOverview(points) draws no lane for feelings where nobody was asked", () => {
  const silent = journeyRows.map((point) => ({ ...point, felt: [] }));
  expectGolden("journey-overview-silent", journeyOverview(silent, { low: 1, high: 5 }, english));
});

it("journeyOverview(points) stands the names upright where touchpoints are many", () => {
  const many = ["promise", "order", "delivery", "support", "repair"] as const;
  const crowd = many.flatMap((stage) =>
    journeyRows.slice(0, 4).map((point) => ({
      ...point,
      stage,
      stageName: stage,
      remark: stage === "support" ? point.remark : [],
    })),
  );
  expectGolden("journey-overview-crowded", journeyOverview(crowd, { low: 1, high: 5 }, english));
});
