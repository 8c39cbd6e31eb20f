import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { PlotOptions } from "@observablehq/plot";
import { parseHTML } from "linkedom";
import { expect } from "vitest";
import { draw, standalone } from "../../src/charts/draw.ts";
import { wordsOf } from "../../src/words/words-of.ts";

const folder = join(import.meta.dirname, "..", "golden");

/** The language of the golden pictures. */
export const english = wordsOf("en");

/** Compares a chart with its golden picture; a changed one is left beside it, to be looked at. */
export function expectGolden(name: string, options: PlotOptions): void {
  const { document } = parseHTML("<!doctype html><html><body></body></html>");
  const drawn = standalone(draw(document, options, { id: name, title: name, finding: "A golden picture." }));
  const golden = join(folder, `${name}.svg`);
  const changed = join(folder, `${name}-changed.svg`);
  if (!existsSync(golden) && process.env.CI === undefined) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(golden, drawn);
  }
  if (readFileSync(golden, "utf8") === drawn) rmSync(changed, { force: true });
  else writeFileSync(changed, drawn);
  expect(
    existsSync(changed),
    `${name} differs: look at test/golden/${name}-changed.svg, then rename or mend`,
  ).toBe(false);
}
