import { expect, it } from "vitest";
import { room } from "../../src/charts/size.ts";

it("room(labels) is at least what was asked for, and grows with the longest line", () => {
  expect(room([], 90)).toBe(90);
  expect(room(["upper limit", "lower limit"], 90)).toBe(90);
  const one = room(["a much longer label than fits into it"], 90);
  expect(one).toBeGreaterThan(90);
  expect(room(["a much longer label\nthan fits into it"], 90)).toBeLessThan(one);
});

it("room(labels) knows that Greek and Cyrillic letters are wider, and that large type is", () => {
  expect(room(["όπως υποσχεθήκαμε"], 0)).toBeGreaterThan(room(["as promised by us"], 0));
  expect(room(["as promised"], 0, 15)).toBeGreaterThan(room(["as promised"], 0, 12));
});

it("room(labels) knows that a sign of percent is wide", () => {
  expect(room(["20 %"], 0)).toBeGreaterThan(room(["20 a"], 0));
});
