import { it } from "vitest";
import { ageBands, overdueStock } from "../../src/charts/overdue-stock.ts";
import { english, expectGolden } from "./golden.ts";

it("overdueStock(stock) piles the young on the old", () => {
  const stock = Array.from(
    { length: 12 },
    (_, index) => `2025-${String(index + 1).padStart(2, "0")}`,
  ).flatMap((month, index) =>
    ageBands.map((age, band) => ({ month, age, promises: Math.round((40 + index * 9) / (band + 1)) })),
  );
  expectGolden("overdue-stock", overdueStock(stock, english, "wide"));
});

it("overdueStock(stock) keeps the labels of thin layers apart", () => {
  const stock = ["2025-10", "2025-11", "2025-12"].flatMap((month, index) =>
    ageBands.map((age) => ({ month, age, promises: index === 1 ? 400 : 6 })),
  );
  expectGolden("overdue-stock-thin", overdueStock(stock, english, "narrow"));
});

it("overdueStock(stock) draws a month at its end, what happened where it did, and names each layer that it draws", () => {
  const stock = ["2025-10", "2025-11", "2025-12"].flatMap((month) => [
    { month, age: "0–7" as const, promises: 6 },
    { month, age: "8–30" as const, promises: month === "2025-11" ? 18 : 0 },
  ]);
  const storm = { number: 1, from: new Date("2025-11-10"), until: null, words: "Storm (weather)" };
  expectGolden("overdue-stock-annotated", overdueStock(stock, english, "narrow", [storm]));
});
