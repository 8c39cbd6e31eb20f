import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { MetricRow } from "../../../pipelines/publish/published.ts";
import type { Comparison } from "../../../src/charts/estimates-by-value.ts";
import { type Cubes, readCubes } from "../../../src/cubes.ts";
import { byValue, keyOf } from "../../../src/figures/by-value.ts";
import { inOrder } from "../../../src/figures/measured.ts";
import { wordsOf } from "../../../src/words/words-of.ts";
import { writePublished } from "../published-folder.ts";

const folder = mkdtempSync(join(tmpdir(), "touchline-by-value-"));

beforeAll(() => writePublished(folder));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("keyOf(words, comparisons, drawn, against) explains the arrows where there are any", () => {
  const words = wordsOf("en");
  const against: Comparison = {
    reference: null,
    written: String,
    tick: String,
    domain: [0.5, 1],
    headings: ["kept", "due"],
  };
  const at = (value: number, low = value) => ({ value, low, high: value });
  expect(keyOf(words, 3, [at(0.5), at(1)], against)).not.toContain("arrow");
  expect(keyOf(words, 3, [at(0.4)], against)).toContain("An arrow points to what lies beyond the axis.");
  expect(keyOf(words, 3, [at(0.6, 0.4)], against)).toContain("An arrow");
});

it("byValue(touchpoint) judges nobody by few cases, and writes all shares alike", () => {
  const cubes = readCubes(folder);
  const [parcel] = inOrder(cubes);
  const [rate] = cubes.metricBy("region", {
    metric: "kept_rate",
    touchpoint: "delivery.parcel",
    version: "commitment",
  });
  if (!parcel || !rate) throw new Error("no rows");
  const region = (dimension_value: string, value: number, n: number, half: number): MetricRow => ({
    ...{ ...rate, dimension: "region", dimension_value, value, n },
    ...{ low: value - half, high: value + half },
  });
  const regions = [
    region("north", 0.9, 4000, 0.01),
    region("east", 0.8, 200, 0.06),
    region("isle", 0.2, 4, 0.1),
  ];
  const changed = {
    ...cubes,
    metricBy: () => regions,
    metric: (key: Parameters<Cubes["metric"]>[0]) => {
      const worse = { broken_rate_difference: 0.1, broken_rate_difference_p: 0 }[key.metric];
      return worse === undefined ? cubes.metric(key) : { ...rate, value: worse };
    },
  };
  const figure = byValue(changed, parcel, "region");
  expect(figure?.rows.map(({ region, p, standing }) => [region, p, standing])).toEqual([
    ["east", 0, "worse"],
    ["north", 0, "worse"],
    ["isle", null, "too few"],
  ]);
  expect(figure?.finding).toContain("East: 80.0\u202f% kept (95\u202f% interval 74.0 to 86.0\u202f%");
});

it("says that nothing stands out where the lowest is written as all are", () => {
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
