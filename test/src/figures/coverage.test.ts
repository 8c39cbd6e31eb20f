import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { readCubes } from "../../../src/cubes.ts";
import { coverage } from "../../../src/figures/coverage.ts";
import { writePublished } from "../published-folder.ts";

const folder = mkdtempSync(join(tmpdir(), "touchline-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
writePublished(folder);
const cubes = readCubes(folder);

describe("coverage()", () => {
  it("names the first three touchpoints that cannot be judged, and how many more", () => {
    const [one] = cubes.touchpoints;
    const touchpoints = [1, 2, 3, 4].flatMap((order) =>
      one ? [{ ...one, order, label: `T${order}`, has_outcome: false }] : [],
    );
    expect(coverage({ ...cubes, touchpoints }).heading).toContain(": “T1”, “T2”, “T3” and 1 more");
  });

  it("says where it is promised that a product lasts, for no promise is counted there elsewhere", () => {
    const [one] = cubes.touchpoints;
    const counted = [{ touchpoint: one?.touchpoint ?? "", promises: 9, outcomes: 4, voices: 0 }];
    const told = (metric = cubes.metric) => coverage({ ...cubes, metric, coverage: counted }).note;
    expect(told()).not.toContain("promised to last");
    expect(told(() => undefined)).toContain(`promised to last (“${one?.label}”) is judged over its life`);
  });
});
