import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { readCubes } from "../../../src/cubes.ts";
import { figuresOf } from "../../../src/figures/all.ts";
import { wordsOf } from "../../../src/words/words-of.ts";
import { writePublished } from "../published-folder.ts";

it("writes what a share changes by, and its interval, in points and not in percent", () => {
  const folder = mkdtempSync(join(tmpdir(), "touchline-points-"));
  writePublished(folder);
  const figures = figuresOf({ ...readCubes(folder), words: wordsOf("en") }).all();
  rmSync(folder, { recursive: true, force: true });
  const finding = (id: string) => figures.find((figure) => figure.id === id)?.finding;
  expect(finding("journey")).toContain("(95\u202f% interval of the change −13.0 to −8.0 points)");
  expect(finding("delivery-parcel-control")).toContain(
    "−10.5 points (95\u202f% interval −13.0 to −8.0 points)",
  );
  expect(finding("delivery-parcel-mix")).toContain(
    "−3.0 points at an unchanged mix (95\u202f% interval −4.0 to −2.0 points)",
  );
});
