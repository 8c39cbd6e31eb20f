import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Cubes, readCubes } from "../../../src/cubes.ts";
import { inOrder } from "../../../src/figures/measured.ts";
import { slack } from "../../../src/figures/slack.ts";
import { writePublished } from "../published-folder.ts";

const folder = mkdtempSync(join(tmpdir(), "touchline-slack-"));
let cubes: Cubes;

beforeAll(() => {
  writePublished(folder);
  cubes = readCubes(folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("counts what its bars hold, and says apart what has no time", () => {
  const [parcel] = inOrder(cubes);
  const bins = cubes.slack.map((bin) => (bin.verdict === "kept" ? { ...bin, pairs: 250 } : bin));
  const figure = parcel && slack({ ...cubes, slack: bins }, parcel);
  expect(figure?.heading).toContain("90 of 940 came late");
  expect(figure?.finding).toContain("50 more were fulfilled without a time to compare");
});
