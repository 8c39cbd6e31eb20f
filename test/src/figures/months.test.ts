import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { MetricRow } from "../../../pipelines/publish/published.ts";
import { draw } from "../../../src/charts/draw.ts";
import { type Cubes, readCubes } from "../../../src/cubes.ts";
import { control } from "../../../src/figures/control.ts";
import { inOrder } from "../../../src/figures/measured.ts";
import { months } from "../../../src/figures/months.ts";
import { writePublished } from "../published-folder.ts";

const folder = mkdtempSync(join(tmpdir(), "touchline-months-"));
let cubes: Cubes;

beforeAll(() => {
  writePublished(folder);
  cubes = readCubes(folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const figureOf = (make: typeof months | typeof control, changed: Partial<Cubes> = {}) => {
  const figure = inOrder(cubes).map((row) => make({ ...cubes, ...changed }, row))[0];
  if (figure === null || figure === undefined) throw new Error("no figure");
  return figure;
};
const drawn = ({ id, chart }: ReturnType<typeof figureOf>) => {
  const { document } = parseHTML("<!doctype html><html><body></body></html>");
  return chart === null ? "" : draw(document, chart("wide"), { id, title: "", finding: "" });
};

it("names the month that the picture labels, with the same digits", () => {
  const wide: Partial<Cubes> = {
    metricBy: (dimension, key) =>
      cubes
        .metricBy(dimension, key)
        .map((row) => (row.metric === "kept_rate" ? { ...row, low: 0.72, high: 0.86 } : row)),
  };
  const figure = figureOf(months, wide);
  expect(figure.heading).toBe("Clearly lowest in February 2026, when 80\u202f% were kept");
  expect(figure.finding).toMatch(/^In February 2026, 80\u202f% were kept/);
  expect(drawn(figure)).toMatch(/>80\u202f%<[^>]*><[^>]*>Feb 2026</);
});

it("names and labels no month where none is clearly worse", () => {
  const vague: Partial<Cubes> = {
    metricBy: (dimension, key) => cubes.metricBy(dimension, key).map((row) => ({ ...row, low: 0, high: 1 })),
  };
  const figure = figureOf(months, vague);
  expect(figure.heading).toBe("No month stands clearly below the others");
  expect(figure.finding).toMatch(/^Fewest were kept in February 2026: 80/);
  expect(drawn(figure)).not.toContain("<tspan");
});

/** The kept rates of January, February and March, with their limits where others are given. */
const rated = (...rates: readonly Partial<MetricRow>[]): Partial<Cubes> => ({
  metricBy: (dimension, key) =>
    cubes
      .metricBy(dimension, key)
      .map((row, index) => (row.metric === "kept_rate" ? { ...row, ...rates[index] } : row)),
});

it("says that a month is lower still than the clearly lowest", () => {
  const figure = figureOf(months, rated({ value: 0.75 }));
  expect(figure.heading).toMatch(/^Clearly lowest in February 2026/);
  expect(figure.finding).toMatch(/January 2026 is lower still with 75.*not clearly below/);
});

it("names no month as the best of several, and says where a hollow one has more", () => {
  expect(figureOf(months, rated({ value: 0.95 }, {}, { value: 0.95 })).finding).toContain(
    "most in several months",
  );
  const hollow = figureOf(months, rated({ value: 1, n: 1 }));
  expect(hollow.finding).toContain("most in March 2026: 93.0\u202f% (hollow months aside)");
});

it("says of months beyond the limits that they are diamonds only where there are any, and that small months are left out", () => {
  const charts = cubes.control_charts.map((month) => ({ ...month, signal: false }));
  expect(figureOf(control, { control_charts: charts }).note).not.toContain("diamond");
  expect(figureOf(control, rated({ n: 9 })).note).toContain("fewer than 10 fell due");
});

it("tells apart from the picture of change what it counts unknown outcomes as", () => {
  expect(figureOf(months).note).toContain("Those with an unknown outcome are left out.");
  expect(figureOf(control).note).toContain("unknown outcome count as not kept");
  expect(figureOf(control).columns.map((column) => column.label)).toContain("Due, unknown included");
});
