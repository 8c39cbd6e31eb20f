import { expect, it } from "vitest";
import { datesOf } from "../../../src/words/dates.ts";

it.each([
  ["en-GB", "March 2025", "Mar 2025", "1 March 2025"],
  ["ru", "март 2025\u00a0г.", "март 2025", "1 марта 2025\u00a0г."],
])(
  "datesOf(%s) names months and days, a short month without what follows the year",
  (locale, month, short, day) => {
    const { monthName, monthShort, dayName } = datesOf(locale);
    expect([monthName("2025-03"), monthShort("2025-03"), dayName("2025-03-01")]).toEqual([month, short, day]);
  },
);

it("monthShort(month) keeps the order of each language", () => {
  const shorts = ["it", "es", "el", "lt"].map((locale) => datesOf(locale).monthShort("2025-03"));
  expect(shorts).toEqual(["mar 2025", "mar 2025", "Μαρ 2025", "2025-03"]);
});
