import { expect, it } from "vitest";
import type { Comparison } from "../../../src/charts/estimates-by-value.ts";
import { keyOf } from "../../../src/figures/by-value.ts";
import { wordsOf } from "../../../src/words/words-of.ts";

it("keyOf(words, comparisons, drawn, against) explains the arrows where there are any", () => {
  const words = wordsOf("en");
  const against: Comparison = {
    reference: null,
    written: String,
    tick: String,
    domain: [0.5, 1],
    headings: ["kept", "due"],
  };
  expect(keyOf(words, 3, [{ value: 0.5 }, { value: 1 }], against)).not.toContain("arrow");
  expect(keyOf(words, 3, [{ value: 0.4 }], against)).toContain(
    "An arrow points to what lies beyond the axis.",
  );
});
