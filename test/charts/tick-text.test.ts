import { expect, it } from "vitest";
import { tickText } from "../../src/charts/tick-text.ts";
import { wordsOf } from "../../src/words/words-of.ts";

it("writes ticks with the digits that they have, as the language writes numbers", () => {
  expect([0, 0.05, 0.5, 1500, 0.1 + 0.2].map(tickText(wordsOf("en")))).toEqual([
    "0",
    "0.05",
    "0.5",
    "1,500",
    "0.3",
  ]);
  expect([0.05, 1500].map(tickText(wordsOf("it")))).toEqual(["0,05", "1500"]);
  expect([-2, 2].map(tickText(wordsOf("en"), "two"))).toEqual(["2", "2"]);
});
