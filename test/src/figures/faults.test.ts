import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Cubes, readCubes } from "../../../src/cubes.ts";
import { faults } from "../../../src/figures/faults.ts";
import { inOrder } from "../../../src/figures/measured.ts";
import { writePublished } from "../published-folder.ts";

const folder = mkdtempSync(join(tmpdir(), "touchline-faults-"));

beforeAll(() => writePublished(folder));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("faults(touchpoint) says how many batches are drawn where not all are", () => {
  const cubes = readCubes(folder);
  const [parcel] = inOrder(cubes);
  const [first] = cubes.faults;
  if (!parcel || !first) throw new Error("no rows");
  const note = (count: number) => {
    const rows = Array.from({ length: count }, (_, index) => ({ ...first, batch: `B${index}` }));
    // No table but that of faults is asked for here.
    const rowsAt = (() => rows) as unknown as Cubes["rowsAt"];
    return faults({ ...cubes, rowsAt }, parcel)?.note;
  };
  expect(note(17)).toContain("Drawn are the 16 worst");
  expect(note(16)).not.toContain("Drawn");
});
