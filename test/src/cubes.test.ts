import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Int64, Table, tableToIPC, Utf8, vectorFromArray } from "apache-arrow";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readCubes } from "../../src/cubes.ts";
import { writePublished } from "./published-folder.ts";

const folder = mkdtempSync(join(tmpdir(), "touchline-cubes-"));

beforeAll(() => writePublished(folder));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function writeLinks(rows: bigint): void {
  const columns = {
    link: vectorFromArray(["a"], new Utf8()),
    rows: vectorFromArray([rows], new Int64()),
    met: vectorFromArray([1n], new Int64()),
  };
  writeFileSync(join(folder, "links.arrow"), tableToIPC(new Table(columns), "file"));
}

describe("readCubes(folder)", () => {
  it("finds one number by its names, and a number by each value of a dimension", () => {
    const cubes = readCubes(folder);
    const key = { metric: "kept_rate", touchpoint: "delivery.parcel", version: "commitment" };
    expect(cubes.metric(key)?.value).toBe(0.9);
    expect(cubes.metric({ ...key, version: "last" })).toBeUndefined();
    expect(cubes.metricBy("region", key).map((row) => row.dimension_value)).toEqual(["north", "south"]);
    expect(cubes.metric({ metric: "journeys_with_broken", stage: "delivery" })?.n).toBe(1000);
  });

  it("reads 64-bit counts as numbers", () => {
    writeLinks(842n);
    expect(readCubes(folder).links).toEqual([{ link: "a", rows: 842, met: 1 }]);
  });

  it("refuses a count that a number cannot hold", () => {
    writeLinks(2n ** 60n);
    expect(() => readCubes(folder)).toThrow("number representation: 1152921504606846976");
  });

  it("refuses a row that does not keep the schema, and says which", () => {
    writeFileSync(
      join(folder, "links.arrow"),
      tableToIPC(new Table({ link: vectorFromArray(["a"], new Utf8()) }), "file"),
    );
    expect(() => readCubes(folder)).toThrow(/^links: row 0: rows: /);
  });
});
