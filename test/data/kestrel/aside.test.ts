import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { fillAside } from "../../../data/kestrel/generator/aside.ts";

describe("fillAside", () => {
  let place = "";
  beforeEach(() => {
    place = mkdtempSync(join(tmpdir(), "aside-"));
  });
  afterEach(() => rmSync(place, { recursive: true }));

  it("shows a folder when it is complete, and not before", () => {
    fillAside(join(place, "exports"), (aside) => {
      writeFileSync(join(aside, "a.csv"), "a\n");
      expect(readdirSync(place)).not.toContain("exports");
    });
    expect(readdirSync(place)).toEqual(["exports"]);
    expect(readdirSync(join(place, "exports"))).toEqual(["a.csv"]);
  });

  it("leaves what was there when filling fails", () => {
    const folder = join(place, "exports");
    fillAside(folder, (aside) => writeFileSync(join(aside, "a.csv"), "old\n"));
    const interrupted = () =>
      fillAside(folder, (aside) => {
        writeFileSync(join(aside, "a.csv"), "new\n");
        throw new Error("interrupted");
      });
    expect(interrupted).toThrow("interrupted");
    expect(readdirSync(place)).toEqual(["exports"]);
    expect(readFileSync(join(folder, "a.csv"), "utf8")).toBe("old\n");
  });
});
