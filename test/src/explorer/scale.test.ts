import { expect, it } from "vitest";
import { axisOf, beyond, sideOf } from "../../../src/explorer/scale.ts";

it("sideOf(axis, share) says where a share lies that the axis was not made for", () => {
  const axis = axisOf([0.75, 0.9]);
  expect([0, 0.75, 0.9, 1].map((share) => sideOf(axis, share))).toEqual([
    "below",
    "within",
    "within",
    "above",
  ]);
});

it("beyond(axis, shares) says at which ends something lies outside the axis", () => {
  const axis = axisOf([0.8, 0.9]);
  expect(beyond(axis, [{ low: 0.8, high: 0.9 }, null])).toEqual({ low: false, high: false });
  expect(beyond(axis, [{ low: 0.64, high: 0.84 }])).toEqual({ low: true, high: false });
  expect(beyond(axis, [null, { low: 0.95, high: 0.97 }])).toEqual({ low: false, high: true });
});
