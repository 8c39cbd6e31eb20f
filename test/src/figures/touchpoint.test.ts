import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Cubes, readCubes } from "../../../src/cubes.ts";
import { coverage } from "../../../src/figures/coverage.ts";
import { journey } from "../../../src/figures/journey.ts";
import {
  stageSummary,
  stageTitle,
  touchpointTitle,
  unmeasured,
  wanted,
} from "../../../src/figures/touchpoint.ts";
import { writePublished } from "../published-folder.ts";

const folder = mkdtempSync(join(tmpdir(), "touchline-touchpoint-"));
let cubes: Cubes;

beforeAll(() => {
  writePublished(folder);
  cubes = readCubes(folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("says of promises of which none is due yet that they are there, and not that nobody measures them", () => {
  const touchpoints = cubes.touchpoints.map((row) => ({ ...row, has_promise: true, has_outcome: true }));
  const use = touchpoints.find((row) => row.touchpoint === "product.use");
  if (use === undefined) throw new Error("no touchpoint");
  expect(touchpointTitle({ ...cubes, touchpoints }, use)).toContain("no promise has fallen due yet");
  expect(unmeasured({ ...cubes, touchpoints }, use)).toMatch(/^There are promises here/);
  expect(stageTitle({ ...cubes, touchpoints }, "product")).toMatch(/: no promise has fallen due yet$/);
  expect(stageSummary({ ...cubes, touchpoints }, "product")).toMatch(/^There are promises here/);
  expect(stageTitle(cubes, "product")).toMatch(/: nobody measures this stage$/);
  expect(journey({ ...cubes, touchpoints }).note).toContain(
    "1 of 2 touchpoints are measured, at 1 nothing is due yet.",
  );
});

it("counts touchpoints without a promise or an outcome beside those that are measured", () => {
  expect(journey(cubes).note).toContain(
    "1 of 2 touchpoints are measured, at 1 a promise or its outcome is missing.",
  );
});

it("tells a voice of the touchpoint itself from ratings of the journey, which are shown without one", () => {
  expect(coverage(cubes).finding).toContain("at 2 nobody was asked about the touchpoint itself");
  expect(coverage(cubes).note).toContain("a rating of the whole journey is not counted");
  expect(coverage(cubes).note).toContain("a version of that promise and judged there");
  expect(journey(cubes).note).toContain("are the mean ratings of the journeys");
});

it("says no number twice: touches that are as many as their journeys, touchpoints of which all are measured", () => {
  const use = cubes.touchpoints.find((row) => row.touchpoint === "product.use");
  if (use === undefined) throw new Error("no touchpoint");
  expect(unmeasured(cubes, { ...use, touches: 990, journeys: 990 })).toContain(
    "990 touches on record, each on another journey",
  );
  expect(stageSummary(cubes, "delivery")).toMatch(/Its only touchpoint is measured\.$/);
});

it("adds to the title of a page what is missing there, and that a day moved elsewhere is no promise of its own", () => {
  const use = cubes.touchpoints.find((row) => row.touchpoint === "product.use");
  if (use === undefined) throw new Error("no touchpoint");
  expect(touchpointTitle(cubes, use)).toContain("nobody measures this");
  expect(unmeasured(cubes, use)).toMatch(
    /^Whether .* cannot be told: no promise of its own, no outcome, nobody asked\./,
  );
  expect(wanted(cubes, use)[0]).toContain("a version of that promise");
});
