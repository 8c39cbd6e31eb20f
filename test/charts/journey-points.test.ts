import { expect, it } from "vitest";
import { givesWay, halfWidth, places, reach, stagesOf } from "../../src/charts/journey-points.ts";
import { journeyRows } from "./journey-rows.ts";

it("places(points) keeps the order, fills the line and leaves a gap between stages only", () => {
  const placed = places(journeyRows, 100, 1100, 10);
  expect(placed.map((point) => point.touchpoint)).toEqual(journeyRows.map((point) => point.touchpoint));
  expect(placed[0]?.start).toBe(100);
  expect(placed.at(-1)?.end).toBeCloseTo(1100);
  expect((placed[2]?.start ?? 0) - (placed[1]?.end ?? 0)).toBeCloseTo(0);
  expect((placed[3]?.start ?? 0) - (placed[2]?.end ?? 0)).toBeCloseTo(10);
});

it("givesWay(felt, all, score) sets ratings apart that would cover each other", () => {
  const felt = (when: "in time" | "late", score: number) => ({ when, score, text: "" });
  const shifts = (one: number, other: number) => {
    const both = [felt("in time", one), felt("late", other)];
    return both.map((rating) => givesWay(rating, both, (score) => score * 20));
  };
  expect(shifts(4.1, 4.1)).toEqual([-1, 1]);
  expect(shifts(4.1, 3.2)).toEqual([0, 0]);
  expect(givesWay(felt("late", 3), [felt("late", 3)], Number)).toBe(0);
});

it("stagesOf(placed) spans each stage from its first to its last touchpoint", () => {
  const stages = stagesOf(places(journeyRows, 0, 500, 0));
  expect(stages).toEqual([
    { name: "Promise", start: 0, end: 100 },
    { name: "Delivery", start: 100, end: 300 },
    { name: "Product", start: 300, end: 400 },
    { name: "Repair", start: 400, end: 500 },
  ]);
});

it("halfWidth(points) grows with the customers and never falls below the least", () => {
  const half = halfWidth(journeyRows, 6, 30);
  expect([half(900), half(450), half(0)]).toEqual([30, 15, 6]);
});

it("reach(points) is at least a quarter either way and holds the interval of what is broken", () => {
  expect(reach([])).toEqual({ above: 0.25, below: 0.25 });
  expect(reach(journeyRows)).toEqual({ above: 0.4, below: 0.5 });
});
