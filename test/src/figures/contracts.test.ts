import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { type Cubes, readCubes } from "../../../src/cubes.ts";
import { drifts, freshness } from "../../../src/figures/contracts.ts";
import { writePublished } from "../published-folder.ts";

const folder = mkdtempSync(join(tmpdir(), "touchline-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
writePublished(folder);
const cubes = readCubes(folder);
const without: Cubes = { ...cubes, drifts: [], freshness: [] };

describe("freshness()", () => {
  it("names the source that is late, and the days from which each is, in the workspace's zone", () => {
    const { heading, finding, rows } = freshness(cubes);
    expect(heading).toBe("Late: orders, with nothing newer than 1 April 2026");
    expect(finding).toBe("1 of 1 source says how old their newest time may be; 1 is older.");
    expect(rows).toEqual([
      {
        ...{ source: "orders", owner: "Shop", newest: "2026-04-01", warn_after: "36 hours" },
        ...{ late_from: "2026-04-02", fail_after: null, too_late_from: null, state: "late" },
      },
    ]);
  });

  it("says that all are fresh, or that none says how old it may be", () => {
    const fresh = cubes.freshness.map((row) => ({ ...row, state: "fresh" as const }));
    expect(freshness({ ...cubes, freshness: fresh }).heading).toContain("is fresh");
    expect(freshness(without).heading).toBe("No source says how old it may be");
  });
});

describe("drifts()", () => {
  it("tells what became of a column, and the file where it began", () => {
    const { heading, finding, rows } = drifts(cubes);
    expect(heading).toBe("1 column changed: “due” of orders is renamed “promised”");
    expect(finding).toContain("First in orders.csv.");
    expect(rows).toMatchObject([{ file: "orders.csv", since: "orders-old.csv", to: "promised" }]);
  });

  it("calls the last delivery of the same file that", () => {
    const same = cubes.drifts.map((row) => ({ ...row, since: row.file }));
    expect(drifts({ ...cubes, drifts: same }).rows[0]?.since).toBe("its last delivery");
  });

  it("says that nothing changed", () => {
    expect(drifts(without).heading).toBe("No column changed from one file to the next");
  });
});
