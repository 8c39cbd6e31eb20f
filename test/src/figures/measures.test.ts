import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { measures as registry } from "../../../pipelines/publish/measures.ts";
import type { MetricRow } from "../../../pipelines/publish/published.ts";
import type { Cubes } from "../../../src/cubes.ts";
import { readCubes } from "../../../src/cubes.ts";
import { counted } from "../../../src/figures/counted.ts";
import { coveredHours } from "../../../src/figures/covered-hours.ts";
import type { Figure } from "../../../src/figures/figure.ts";
import { inOrder } from "../../../src/figures/measured.ts";
import { measuresAt } from "../../../src/figures/measures.ts";
import { shownTable } from "../../../src/figures/table.ts";
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

it("says of each measure what it counts, in the table and with all definitions below", () => {
  const measures = figure("measures");
  const shown = measures && shownTable({ cubes, words: cubes.words }, measures);
  expect(shown?.rows.map((cells) => cells.at(-1))).toEqual(["200 promises", "200 promises", "200 contacts"]);
  expect(measures?.metrics).toEqual(["told_beforehand_share", "return_if_late", "covered_share"]);
  expect([...registry.keys()].map(counted)).not.toContain(undefined);
});

it("heads the table with what misses its target most, never with few cases, and names none where all have few", () => {
  const headed = (change: Partial<MetricRow>) =>
    told(() => change).find(({ id }) => id === "delivery-parcel-measures")?.heading;
  expect(figure("measures")?.heading).toMatch(/^Covered: 70/);
  const worst = { metric: "kept_probability", unit: "probability", value: 0.1, low: 0.05, high: 0.15 };
  expect(headed(worst)).toBe("Chance to keep it: 10\u202f%");
  expect(headed({ ...worst, n: 29 })).toMatch(/^Covered: 70/);
  const few = cubes.metrics.map((row) => ({ ...row, n: 29 }));
  const [first] = inOrder(cubes).flatMap((row) => measuresAt(having(few), row));
  expect(first?.heading).toBe("None of the measures rests on 30 cases or more");
  expect(first?.finding).toMatch(/^Told beforehand: 50/);
});

it("shows a measure by a shared dimension only where some value clearly differs", () => {
  const told = figure("told-beforehand-share-by-channel");
  expect(told?.heading).toBe("Told beforehand, by channel: phone 20.0\u202f%, web 60.0\u202f%");
  expect(told?.finding).toContain("1 of 2 is clearly worse than the other.");
});

/** The same with other numbers at touchpoints. */
function having(metrics: readonly MetricRow[]): Cubes {
  const by = Map.groupBy(metrics, (row) => `${row.touchpoint} ${row.metric}`);
  return { ...cubes, metricAt: (touchpoint, metric) => by.get(`${touchpoint} ${metric}`) ?? [] };
}

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
    .flatMap((row) => measuresAt(having(metrics), row))
    .filter((one) => one.id === "delivery-parcel-told-beforehand-share-by-channel");
  expect(told?.finding).toContain("the same cases judged otherwise");
  expect(told?.columns.map((column) => column.key)).not.toContain("p");
});

it("writes all values of a measure with one unit and the same digits, and judges nobody by few cases", () => {
  const [first] = cubes.metrics.filter(({ metric }) => metric === "told_beforehand_share");
  if (!first) throw new Error("no rows");
  const leg = (dimension_value: string, value: number, half: number, n: number): MetricRow => ({
    ...{ ...first, metric: "leg_delay", unit: "hours", dimension: "leg", dimension_value, value, n },
    ...{ low: value - half, high: value + half },
  });
  const changed = having([leg("hub", 21.9, 1, 900), leg("road", -0.6, 0.3, 900), leg("ship", 200, 9, 4)]);
  const figure = inOrder(cubes)
    .flatMap((row) => measuresAt(changed, row))
    .find((one) => one.id === "delivery-parcel-leg-delay-by-leg");
  if (!figure) throw new Error("no figure");
  expect(figure.heading).toMatch(/hub 21.9 hours, road −0.6 hours$/i);
  expect(figure.note).toContain("What rests on fewer than 30");
  expect(shownTable({ cubes, words: cubes.words }, figure).rows.map((row) => row.slice(0, 4))).toEqual([
    ["hub", "21.9 hours", "20.9 to 22.9 hours", "900"],
    ["road", "−0.6 hours", "−0.9 to −0.3 hours", "900"],
    ["ship", "200.0 hours", "191.0 to 209.0 hours", "4"],
  ]);
});

it("takes the direction of a measure from the registry: more that come back is better", () => {
  const [first] = figure("return-if-late-by-told")?.rows ?? [];
  expect(first?.value_of).toBe("not told");
  expect(figure("return-if-late-by-told")?.finding).toContain("Neither is clearly worse than the other.");
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

/** The measures of the parcel where told beforehand is another one. */
function told(change: (row: MetricRow) => Partial<MetricRow>): readonly Figure[] {
  const metrics = cubes.metrics.map((row) =>
    row.metric === "told_beforehand_share" ? { ...row, ...change(row) } : row,
  );
  return inOrder(cubes).flatMap((row) => measuresAt(having(metrics), row));
}

it("writes a probability as a share", () => {
  const [first] = told(() => ({ metric: "kept_probability", unit: "probability", low: 0.45, high: 0.55 }));
  expect(first?.heading).toMatch(/^Chance to keep it: 50\u202f%$/);
});

it("draws ratings from the start of their scale to its end, beyond which no interval is said to reach", () => {
  const unit = { metric: "rating_if_late", unit: "score" };
  const rated = told(({ dimension, value }) => ({
    ...{ ...unit, value: 4 + (value ?? 0), low: 4, high: 5.1 },
    ...(dimension === "channel" ? { dimension: "told" } : {}),
  }));
  const rows = rated.find(({ id }) => id === "delivery-parcel-measures")?.rows;
  expect(rows?.find(({ measure }) => measure === "rating_if_late")).toMatchObject({ low: 4, high: 5 });
  const options = rated.find(({ id }) => id.includes("rating-if-late-by-"))?.chart?.("wide");
  expect(options?.x?.domain).toEqual([1, 5]);
});

it("has no picture of values that are all the same", () => {
  const same = told(({ dimension }) => ({
    dimension: dimension === "channel" ? "maker" : dimension,
    value: 0,
  }));
  expect(same.map(({ id }) => id).filter((id) => id.includes("by-maker"))).toEqual([]);
  const apart = told(({ dimension }) => (dimension === "channel" ? { dimension: "maker" } : {}));
  const byMaker = apart.filter(({ id }) => id.includes("by-maker"));
  expect(byMaker.map(({ note }) => note)).toEqual([expect.stringContaining("People stand under pseudonyms")]);
});

it("writes each number of the table with its unit, durations as everywhere, and leaves the unit to downloads", () => {
  const figure: Figure = {
    ...{ id: "one", heading: "", finding: "", note: "", chart: null, relation: "", metric: "" },
    columns: [
      { key: "value", label: "Value", kind: "number", unit: "unit", interval: ["low", "high"] },
      { key: "unit", label: "Unit", kind: "text" },
    ],
    rows: [
      { value: 1562.84, low: 1480, high: 1650, unit: "minutes" },
      { value: 3.406, low: 3.38, high: 3.43, unit: "minutes" },
      { value: 97.62, low: 97.42, high: 97.8, unit: "%" },
      { value: 4.2, low: null, high: null, unit: "EUR" },
    ],
  };
  const shown = shownTable({ cubes, words: cubes.words }, figure);
  expect(shown.columns.map(({ heading }) => heading)).toEqual(["Value", "95\u202f% interval"]);
  expect(shown.rows).toEqual([
    ["26 hours", "25 to 28 hours"],
    ["3.4 minutes", "3.4 to 3.4 minutes"],
    ["97.6\u202f%", "97.4 to 97.8\u202f%"],
    ["4.2 EUR", "–"],
  ]);
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
  expect(few?.heading).toBe("At no hour of the day are clearly fewer answered within the limit");
  expect(few?.finding).toContain("Worst between 12:00 and 13:00");
  expect(coveredHours(at("12", { value: 0.05 }), row)?.heading).toMatch(/^At 3:00/);
});
