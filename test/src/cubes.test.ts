import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Int64, Table, tableToIPC, Utf8, vectorFromArray } from "apache-arrow";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readCubes } from "../../src/cubes.ts";
import { usesWhile } from "../../src/words/uses.ts";
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
    const values = cubes.metricAt("delivery.parcel", "kept_rate").map((row) => row.dimension_value);
    expect(values).toEqual(expect.arrayContaining([null, "north", "south"]));
  });

  it("tells what is read, and reads nothing that was left for later", async () => {
    const all = (name: string) => ({ name, but: [] });
    const faults = { name: "faults", but: ["product.use"] };
    const site = JSON.parse(readFileSync(join(folder, "site.json"), "utf8"));
    const later = { ...site, later: [all("curves"), all("metrics.broken_rate"), all("explorer"), faults] };
    writeFileSync(join(folder, "site.json"), JSON.stringify(later));
    const cubes = readCubes(folder);
    const { read } = await usesWhile(async () => [cubes.ratings, cubes.metric({ metric: "kept_rate" })]);
    expect(read).toEqual(["metrics.kept_rate", "ratings"]);
    expect(() => cubes.curves).toThrow("not published yet: curves");
    expect(cubes.rowsAt("faults", "product.use")).toEqual(
      readCubes(folder)
        .rowsAt("faults", "product.use")
        .filter(({ touchpoint }) => touchpoint === "product.use"),
    );
    expect(() => cubes.rowsAt("faults", "delivery.parcel")).toThrow(
      "not published yet: faults@delivery.parcel",
    );
    expect(() => cubes.faults).toThrow("not published yet: faults");
    expect(() => cubes.explorer).toThrow("not published yet: explorer");
    expect(() => cubes.metricAt("delivery.parcel", "broken_rate")).toThrow("not published yet");
    writeFileSync(join(folder, "site.json"), JSON.stringify(site));
  });

  it("reads 64-bit counts as numbers", () => {
    writeLinks(842n);
    expect(readCubes(folder).links).toEqual([{ link: "a", rows: 842, met: 1 }]);
  });

  it("refuses a count that a number cannot hold", () => {
    writeLinks(2n ** 60n);
    expect(() => readCubes(folder).links).toThrow("number representation: 1152921504606846976");
  });

  it("refuses a row that does not keep the schema, and says which", () => {
    writeFileSync(
      join(folder, "links.arrow"),
      tableToIPC(new Table({ link: vectorFromArray(["a"], new Utf8()) }), "file"),
    );
    expect(() => readCubes(folder).links).toThrow(/^links: row 0: rows: /);
  });
});
