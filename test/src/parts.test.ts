import { expect, it } from "vitest";
import { partOf } from "../../src/parts.ts";

it.each([
  ["it/ledger/index.html", "it"],
  ["/en/", "en"],
  ["it\\figures\\journey.svg", "it"],
  ["404.html", "missing"],
  ["/404", "missing"],
  ["/", "shared"],
  ["touchline.css", "shared"],
  ["figures/journey.csv", "shared"],
  ["cubes/metrics.arrow", "copies"],
  ["fonts/source-sans-3-latin.woff2", "copies"],
  ["ru/index.html", "shared"],
])("partOf(languages, %s) is %s where the site is English and Italian", (path, part) => {
  expect(partOf(["en", "it"], path)).toBe(part);
});
