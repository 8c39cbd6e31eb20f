import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { readCubes } from "../../../src/cubes.ts";
import { curves } from "../../../src/figures/curves.ts";
import { inOrder } from "../../../src/figures/measured.ts";
import { writePublished } from "../published-folder.ts";

it("speaks of faults and time in use, not of promises, where a curve is of lives", () => {
  const folder = mkdtempSync(join(tmpdir(), "touchline-curves-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writePublished(folder);
  const cubes = readCubes(folder);
  const [parcel] = inOrder(cubes);
  for (const row of cubes.rowsAt("curves", parcel?.touchpoint ?? ""))
    Object.assign(row, { metric: "life", cause: "failed" });
  const [figure] = parcel ? curves(cubes, parcel) : [];
  expect(figure?.heading).toContain("had a first fault within");
  expect(figure?.note).toMatch(/^What had no fault yet/);
  expect(figure?.columns.at(-1)?.label).toBe("Without a fault after");
  expect(JSON.stringify(figure?.chart?.("wide"))).toContain("days in use");
});
