import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { type Cubes, readCubes } from "../../../src/cubes.ts";
import { links, refusals, remarks, sources } from "../../../src/figures/data.ts";
import { writePublished } from "../published-folder.ts";

const folder = mkdtempSync(join(tmpdir(), "touchline-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
writePublished(folder);
const cubes = readCubes(folder);

describe("refusals()", () => {
  it("adds up the files of a source and a rule, and counts the rules", () => {
    const refused = (file: string, rule: string, records: number) => ({
      ...{ source: "shop_orders", file, column: "due", rule, records },
    });
    const some = [
      refused("2024.csv", "required", 5),
      refused("2024.csv", "not a day", 3),
      refused("2025.csv", "not a day", 4),
    ];
    const { heading, finding, rows } = refusals({ ...cubes, refusals: some });
    expect(heading).toBe("Most refused: 7 in shop orders, not a day");
    expect(finding).toContain("12 records were refused, because they break one of 2 rules.");
    expect(rows).toHaveLength(3);
  });
});

describe("remarks()", () => {
  it("says of none that no value is in doubt", () => {
    const without: Cubes = { ...cubes, remarks: [] };
    expect(remarks(without).finding).toBe("No accepted value is in doubt.");
  });
});

describe("links()", () => {
  it("begins with what finds too little", () => {
    const short = [{ link: "answers whose journey is known", rows: 9, met: 7 }];
    expect(links({ ...cubes, links: short }).heading).toBe("Answers whose journey is known: only 7 of 9");
  });
});

describe("sources()", () => {
  it("ends what a source says with a stop", () => {
    const described = cubes.files.map((file) => ({ ...file, description: "Orders: a row each" }));
    expect(sources({ ...cubes, files: described })[0]?.description).toBe("Orders: a row each.");
  });
});
