import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { MetricRow } from "../../../pipelines/publish/published.ts";
import { type Cubes, readCubes } from "../../../src/cubes.ts";
import { inOrder } from "../../../src/figures/measured.ts";
import { ratings } from "../../../src/figures/ratings.ts";
import { writePublished } from "../published-folder.ts";

const folder = mkdtempSync(join(tmpdir(), "touchline-ratings-"));
let cubes: Cubes;

beforeAll(() => {
  writePublished(folder);
  cubes = readCubes(folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const figure = (changed: Partial<Cubes> = {}) => {
  const [parcel] = inOrder(cubes);
  return parcel && ratings({ ...cubes, ...changed }, parcel);
};
const difference = (low: number, high: number): Partial<Cubes> => ({
  metric: (key) => {
    const row = cubes.metric(key);
    return row && key.metric === "rating_difference" ? { ...row, low, high } : row;
  },
});

it("says with as many digits in the heading as in the sentence by how much late is rated lower", () => {
  expect(figure()?.heading).toBe("Late is rated 2.10 points lower than in time");
  expect(figure()?.finding).toContain("a difference of −2.10");
});

it("says that late goes together with a rating only where the difference is clear", () => {
  expect(figure()?.finding).toContain("This goes together");
  expect(figure(difference(-3, 1))?.finding).toMatch(/chance alone can make it\.$/);
});

it("names the ratings there are, and which comparison lacks answers", () => {
  const missed = (row: MetricRow) =>
    row.dimension_value === "late" ? { ...row, dimension_value: "missed" } : row;
  const few = figure({
    metric: (key) => (key.metric === "rating_difference" ? undefined : cubes.metric(key)),
    metricBy: (dimension, key) => cubes.metricBy(dimension, key).map(missed),
  });
  expect(few?.finding).toBe(
    "Mean rating 4.30 (in time), 2.20 (missed). A difference is computed between late and in time only, and at least one of the two has too few answers.",
  );
});

it("says kept, not in time, where no promise was late, and compares nothing with late ones", () => {
  const metric: Cubes["metric"] = (key) =>
    ["late", "overdue", "rating_difference"].includes(String(key.metric)) ? undefined : cubes.metric(key);
  const metricBy: Cubes["metricBy"] = (dimension, key) =>
    cubes
      .metricBy(dimension, key)
      .map((row) => (row.dimension_value === "late" ? { ...row, dimension_value: "vague" } : row));
  const level = figure({ metric, metricBy });
  expect(level?.finding).toBe("Mean rating 4.30 (kept), 2.20 (vague).");
  expect(level?.rows.map((row) => row.fulfilment)).toEqual(["kept", "vague"]);
});

it("has no interval of the mean of one answer", () => {
  const one = figure({
    metricBy: (dimension, key) => cubes.metricBy(dimension, key).map((row) => ({ ...row, n: 1 })),
  });
  expect(one?.rows.map(({ low, high }) => [low, high])).toEqual([
    [null, null],
    [null, null],
  ]);
});
