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

  it("shows a folder when it is complete, and not before", async () => {
    await fillAside(join(place, "exports"), async (aside) => {
      writeFileSync(join(aside, "a.csv"), "a\n");
      expect(readdirSync(place)).not.toContain("exports");
    });
    expect(readdirSync(place)).toEqual(["exports"]);
    expect(readdirSync(join(place, "exports"))).toEqual(["a.csv"]);
  });

  it("leaves what was there when filling fails", async () => {
    const folder = join(place, "exports");
    await fillAside(folder, async (aside) => writeFileSync(join(aside, "a.csv"), "old\n"));
    const interrupted = () =>
      fillAside(folder, async (aside) => {
        writeFileSync(join(aside, "a.csv"), "new\n");
        throw new Error("interrupted");
      });
    await expect(interrupted()).rejects.toThrow("interrupted");
    expect(readdirSync(place)).toEqual(["exports"]);
    expect(readFileSync(join(folder, "a.csv"), "utf8")).toBe("old\n");
  });
});
