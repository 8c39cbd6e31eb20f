import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import { afterAll, beforeAll, expect, it } from "vitest";
import { draw } from "../../../src/charts/draw.ts";
import { type Cubes, readCubes } from "../../../src/cubes.ts";
import { curves } from "../../../src/figures/curves.ts";
import type { Figure } from "../../../src/figures/figure.ts";
import { inOrder } from "../../../src/figures/measured.ts";
import { shownTable } from "../../../src/figures/table.ts";
import { writePublished } from "../published-folder.ts";

const folder = mkdtempSync(join(tmpdir(), "touchline-curves-"));
let cubes: Cubes;

beforeAll(() => {
  writePublished(folder);
  cubes = readCubes(folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const figure = (limit: number | null) => {
  const [parcel] = inOrder(cubes);
  const [first] = cubes.curves;
  if (!parcel || !first) throw new Error("no rows");
  const point = (time: number, incidence: number) => ({
    ...first,
    time,
    incidence,
    low: null,
    high: null,
    limit,
  });
  const rows = [point(4.6, 0.84), point(4.9, 0.89), point(5.2, 0.925)];
  // The only table that is asked for here is that of curves.
  const rowsAt = (() => rows) as unknown as Cubes["rowsAt"];
  const [found] = curves({ ...cubes, rowsAt }, parcel);
  if (!found) throw new Error("no figure");
  return found;
};

const drawn = ({ chart }: Figure) => {
  const { document } = parseHTML("<!doctype html><html><body></body></html>");
  return draw(document, chart?.("wide") ?? {}, { id: "one", title: "", finding: "" });
};

it("tells the share within a whole time, and ends the picture there", () => {
  expect(figure(null).heading).toBe("89.0\u202f% fulfilled within 5 days");
  const picture = drawn(figure(null));
  expect(picture).toContain("met 89.0\u202f%");
  expect(picture).not.toContain("92.5");
});

it("tells the share within what was promised, and draws what came after", () => {
  expect(figure(5).heading).toBe("89.0\u202f% fulfilled within 5 days");
  expect(drawn(figure(5))).toContain("met 92.5\u202f%");
});

it("gives times as many digits as keep them apart", () => {
  const times = shownTable({ cubes, words: cubes.words }, figure(null)).rows.map(([, time]) => time);
  expect(times).toEqual(["4.6", "4.9", "5.2"]);
});
