import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { readCubes } from "../../../src/cubes.ts";
import { capital, dimensionName, readable, spoken, valueName } from "../../../src/figures/names.ts";
import { wordsOf } from "../../../src/words/words-of.ts";
import { writePublished } from "../published-folder.ts";

const folder = mkdtempSync(join(tmpdir(), "touchline-names-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
writePublished(folder);
const { site } = readCubes(folder);
const words = wordsOf("en");

it("valueName() says a value as the workspace translates it, then as the messages do, then readably", () => {
  const translations = { en: { Nord: "North" } };
  const cubes = { words, site: { ...site, workspace: { ...site.workspace, translations } } };
  expect(valueName(cubes, "Nord")).toBe("North");
  expect(valueName(cubes, "not told")).toBe("not told");
  expect(valueName(cubes, "office_furniture")).toBe("office furniture");
});

it("dimensionName() says a dimension, and one that no message says as its code", () => {
  expect(dimensionName({ words, site }, "hour_of_week")).toBe("hour of week");
  expect(dimensionName({ words, site }, "shoe_size")).toBe("shoe size");
});

it("readable() keeps of a pseudonym enough to tell people apart", () => {
  expect(readable("1f35b8b013083cb770c4dedc05f363da")).toBe("1f35b8b0");
});

it("capital() leaves what stands for a pseudonym as it is in the pictures", () => {
  expect(capital("espresso machines")).toBe("Espresso machines");
  expect(capital(readable("d7faac64b013083cb770c4dedc05f363"))).toBe("d7faac64");
});

it("spoken() says of what stands for a pseudonym that it is one", () => {
  expect(spoken(words, "d7faac64")).toBe("pseudonym d7faac64");
  expect(spoken(words, "phone")).toBe("phone");
});
