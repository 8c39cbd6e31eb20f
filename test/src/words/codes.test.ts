import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { remarkRules, rules } from "../../../pipelines/ingest/rules.ts";
import { promises } from "../../../pipelines/lake/promises.ts";
import { measures } from "../../../pipelines/publish/measures.ts";
import { driftRow, freshnessRow } from "../../../pipelines/publish/published.ts";
import { stages } from "../../../pipelines/sources/workspace.ts";
import { amountIn, coded, codeIn } from "../../../src/words/codes.ts";
import { wordsOf } from "../../../src/words/words-of.ts";

const words = wordsOf("en");
const links = readFileSync("pipelines/models/5_cubes/links.sql", "utf8").matchAll(/^select '([^']+)'/gm);
const units = [...measures.values()].map(({ unit }) => unit).filter((unit) => unit !== "money");

it.each([
  ["rule", [...Object.keys(rules), ...remarkRules]],
  ["link", [...links].flatMap(([, link]) => link ?? [])],
  ["state", freshnessRow.shape.state.options],
  ["change", driftRow.shape.change.options],
  ["stage", [...stages]],
  ["metric", [...measures.keys()]],
  ["unit", units],
  ["value", ["kind", "aspect"].flatMap((name) => promises.columns.get(name)?.values ?? [])],
])("says every %s that the tables can hold", (codes, held) => {
  expect(held.length).toBeGreaterThan(3);
  expect(held.filter((code) => codeIn(words, codes, code) === undefined)).toEqual([]);
});

it("coded() says a code by its message, by its name, or with its number", () => {
  expect(coded(words, "missing", "no promise")).toBe("no promise");
  expect(coded(words, "stage", "delivery")).toBe("Delivery");
  expect(coded(words, "age", "36 hours")).toBe("36 hours");
  expect(coded(words, "age", "1 week")).toBe("1 week");
});

it("coded() says each of several, and leaves what no message says as it is", () => {
  expect(coded(words, "stage", "delivery, repair")).toBe("Delivery, Repair");
  expect(coded(words, "since", "orders_old.csv")).toBe("orders_old.csv");
});

it("amountIn() inflects a unit that a message says, and puts another beside the number", () => {
  expect(amountIn(words, "steps", "1", 1)).toBe("1 step");
  expect(amountIn(words, "EUR", "4.20", 4.2)).toBe("4.20 EUR");
});
