import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Cubes, readCubes } from "../../../src/cubes.ts";
import { happenings } from "../../../src/figures/annotations.ts";
import { writePublished } from "../published-folder.ts";

const folder = mkdtempSync(join(tmpdir(), "touchline-annotations-"));
let cubes: Cubes;

beforeAll(() => {
  writePublished(folder);
  cubes = readCubes(folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("numbers what happened in the months shown, in the order in which it began, with its whole last day", () => {
  expect(happenings(cubes, "delivery.parcel", ["2026-02", "2026-03"])).toEqual([
    {
      number: 1,
      from: new Date("2025-11-01T00:00:00Z"),
      until: null,
      words: "New carrier (change, since 1 November 2025)",
    },
    {
      number: 2,
      from: new Date("2026-03-02T00:00:00Z"),
      until: new Date("2026-03-05T00:00:00Z"),
      words: "Site down (outage, 2 March 2026 to 4 March 2026)",
    },
  ]);
});

it("leaves out what lies outside the months, and what matters elsewhere", () => {
  expect(happenings(cubes, "product.use", ["2026-01"])).toEqual([]);
  expect(happenings(cubes, null, ["2026-01"]).map(({ words }) => words)).toEqual([
    "New carrier (change, since 1 November 2025)",
  ]);
});
