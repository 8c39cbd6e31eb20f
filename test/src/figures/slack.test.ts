import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import { afterAll, beforeAll, expect, it } from "vitest";
import { draw } from "../../../src/charts/draw.ts";
import { readCubes } from "../../../src/cubes.ts";
import { inOrder } from "../../../src/figures/measured.ts";
import { slack } from "../../../src/figures/slack.ts";
import { shownTable } from "../../../src/figures/table.ts";
import { writePublished } from "../published-folder.ts";

const folder = mkdtempSync(join(tmpdir(), "touchline-slack-"));

beforeAll(() => writePublished(folder));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("slack(touchpoint) rounds no half hour away, in the table and at the ends of the axis", () => {
  const cubes = readCubes(folder);
  const [row] = cubes.touchpoints.filter(({ touchpoint }) => touchpoint === "delivery.parcel");
  const [first] = cubes.slack;
  if (!row || !first) throw new Error("no rows");
  const half = (low: number, pairs: number) => ({
    ...{ ...first, touchpoint: row.touchpoint, verdict: "kept", unit: "hours" as const },
    ...{ bin_low: low, bin_high: low + 0.5, pairs },
  });
  const bins = [...Array.from({ length: 9 }, (_, index) => half(index / 2, 100)), half(30, 1)];
  const figure = slack({ ...cubes, slack: bins }, row);
  if (!figure) throw new Error("no figure");
  const shown = shownTable({ cubes, words: cubes.words }, figure).rows.map((cells) => cells.slice(1, 3));
  expect(shown).toContainEqual(["4.0", "4.5"]);
  const drawn = parseHTML("<html></html>").document;
  const options = figure.chart?.("wide") ?? {};
  expect(draw(drawn, options, { id: "one", title: "", finding: "" })).toContain("≥ 4.5");
});

it("slack(touchpoint) tells a bar of whole days by the days that it holds", () => {
  const cubes = readCubes(folder);
  const [parcel] = inOrder(cubes);
  const [first] = cubes.slack;
  if (!parcel || !first) throw new Error("no rows");
  const day = (low: number) => ({ ...first, verdict: "broken", bin_low: low, bin_high: low + 1, pairs: 100 });
  const figure = slack({ ...cubes, slack: [0, -1, -2, -9].map(day) }, parcel);
  expect(figure?.columns[2]?.label).toBe("Up to (days)");
  expect(figure?.rows.map(({ from, to }) => [from, to])).toEqual([
    [0, 0],
    [-1, -1],
    [-2, -2],
    [null, -9],
  ]);
});

it("counts what its bars hold, and says apart what has no time", () => {
  const cubes = readCubes(folder);
  const [parcel] = inOrder(cubes);
  const bins = cubes.slack.map((bin) => (bin.verdict === "kept" ? { ...bin, pairs: 250 } : bin));
  const figure = parcel && slack({ ...cubes, slack: bins }, parcel);
  expect(figure?.heading).toContain("90 of 940 came late");
  expect(figure?.finding).toContain("50 more were fulfilled without a time to compare");
  expect(figure?.finding).toMatch(/^9\.6\u202f% of the promises in this picture were fulfilled late/);
});
