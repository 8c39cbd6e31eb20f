import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import type { Comparison } from "../../../src/charts/estimates-by-value.ts";
import { readCubes } from "../../../src/cubes.ts";
import { byValue, keyOf } from "../../../src/figures/by-value.ts";
import { inOrder } from "../../../src/figures/measured.ts";
import { wordsOf } from "../../../src/words/words-of.ts";
import { writePublished } from "../published-folder.ts";

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

it("says that nothing stands out where the lowest is written as all are", () => {
  const folder = mkdtempSync(join(tmpdir(), "touchline-by-value-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writePublished(folder);
  const cubes = readCubes(folder);
  const [parcel] = inOrder(cubes);
  const same = (key: Parameters<typeof cubes.metric>[0]) => {
    const row = cubes.metric(key);
    return row && key.metric === "kept_rate" ? { ...row, value: 0.9, low: null, high: null } : row;
  };
  const metricBy: typeof cubes.metricBy = (dimension, key) =>
    cubes.metricBy(dimension, key).map((row) => ({ ...row, value: 0.9, low: null, high: null }));
  const figure = parcel && byValue({ ...cubes, metric: same, metricBy }, parcel, "category");
  expect(figure?.finding).toMatch(/^Nothing stands out/);
});
