import { it } from "vitest";
import { journeyMark } from "../../src/charts/journey-mark.ts";
import { expectGolden } from "./golden.ts";
import { journeyRows } from "./journey-rows.ts";

it("journeyMark(points, all, current) points at the touchpoint that is read", () => {
  const delivery = journeyRows.filter((point) => point.stage === "delivery");
  expectGolden("journey-mark", journeyMark(delivery, journeyRows, "delivery.parcel"));
});
