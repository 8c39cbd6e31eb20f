import { expect, it } from "vitest";
import { windows } from "../../../src/words/windows.ts";
import { wordsOf } from "../../../src/words/words-of.ts";

it("tells each window with its length and unit", () => {
  const told = windows(wordsOf("en"), {
    windows: {
      ...{ repeatDays: 7, faultRepeatDays: 30, correctionDays: 14, returnDays: 90 },
      shortAbandonSeconds: 10,
    },
    observabilityDays: 60,
  });
  expect(told.map(({ name, length }) => `${name}: ${length}`)).toEqual([
    "Repeat window: 7 days",
    "Window for repeated faults: 30 days",
    "Correction window: 14 days",
    "Return window: 90 days",
    "Short-abandon limit: 10 seconds",
    "Observability limit: 60 days",
  ]);
});
