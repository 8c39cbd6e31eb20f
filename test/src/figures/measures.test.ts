import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Cubes } from "../../../src/cubes.ts";
import { readCubes } from "../../../src/cubes.ts";
import { coveredHours } from "../../../src/figures/covered-hours.ts";
import type { Figure } from "../../../src/figures/figure.ts";
import { inOrder } from "../../../src/figures/measured.ts";
import { measuresAt } from "../../../src/figures/measures.ts";
import { writePublished } from "../published-folder.ts";

const folder = mkdtempSync(join(tmpdir(), "touchline-measures-"));
let cubes: Cubes;
let figures: readonly Figure[];

beforeAll(() => {
  writePublished(folder);
  cubes = readCubes(folder);
  figures = inOrder(cubes).flatMap((row) => measuresAt(cubes, row));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const figure = (id: string) => figures.find((one) => one.id === `delivery-parcel-${id}`);

it("puts every measure of a touchpoint into one table, in the order of the registry", () => {
  expect(figure("measures")?.rows.map((row) => [row.measure, row.value, row.unit, row.n])).toEqual([
    ["told_beforehand_share", 50, "%", 200],
    ["return_if_late", 30, "%", 200],
    ["covered_share", 70, "%", 200],
  ]);
});

it("shows a measure by a shared dimension only where some value clearly differs", () => {
  const told = figure("told-beforehand-share-by-channel");
  expect(told?.heading).toBe("Told beforehand by channel: Phone 20.0\u202f%, web 60.0\u202f%");
  expect(told?.finding).toContain("1 of 2 is clearly worse than the others.");
});

it("compares no value that is the whole itself, whose cases the others hold too", () => {
  const whole = cubes.metric({
    metric: "told_beforehand_share",
    touchpoint: "delivery.parcel",
    version: null,
  });
  const metrics = cubes.metrics.map((row) =>
    row.metric === "told_beforehand_share" && row.dimension_value === "phone" && whole
      ? { ...row, value: whole.value, n: whole.n }
      : row,
  );
  const [told] = inOrder(cubes)
    .flatMap((row) => measuresAt({ ...cubes, metrics }, row))
    .filter((one) => one.id === "delivery-parcel-told-beforehand-share-by-channel");
  expect(told?.finding).toContain("the same cases judged otherwise");
  expect(told?.columns.map((column) => column.key)).not.toContain("p");
});

it("takes the direction of a measure from the registry: more that come back is better", () => {
  const [first] = figure("return-if-late-by-told")?.rows ?? [];
  expect(first?.value_of).toBe("not told");
  expect(figure("return-if-late-by-told")?.finding).toContain("None is clearly worse");
});

it("draws hours of the week on a picture of their own", () => {
  const hours = figure("hours");
  expect(hours?.heading).toBe("At 3:00, 10.0\u202f% are answered within the limit");
  expect(hours?.rows.map((row) => [row.day, row.hour])).toEqual([
    ["Mon", 3],
    ["Mon", 12],
  ]);
  expect(figure("covered-share-by-hour-of-day")).toBeUndefined();
});

it("names no hour of the day that has too few cases to be drawn on most days, and heads none that is not clearly worse", () => {
  const at = (hour: string, change: object): Cubes => ({
    ...cubes,
    metricBy: (dimension, key) =>
      cubes
        .metricBy(dimension, key)
        .map((row) =>
          row.dimension_value === hour && dimension === "hour_of_day" ? { ...row, ...change } : row,
        ),
  });
  const [row] = inOrder(cubes);
  if (row === undefined) throw new Error("no touchpoint");
  const few = coveredHours(at("03", { n: 55 }), row);
  expect(few?.heading).toBe("Answered within the limit, hour by hour");
  expect(few?.finding).toContain("Worst between 12:00 and 13:00");
  expect(coveredHours(at("03", { value: 0.95 }), row)?.heading).toBe(
    "Answered within the limit, hour by hour",
  );
});
