import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { Fault } from "../../pipelines/fault.ts";
import { machineFault } from "../../pipelines/ingest/machine-fault.ts";
import { header, lines, SmallWorkspace, source } from "./small-workspace.ts";

/** A file system of one megabyte, or null where none can be made. */
function smallDisk(): string | null {
  const folder = mkdtempSync(join(tmpdir(), "touchline-"));
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=1m", "tmpfs", folder], { stdio: "ignore" });
    return folder;
  } catch {
    rmSync(folder, { recursive: true });
    return null;
  }
}

const disk = smallDisk();

describe(`a full disk${disk === null ? " (skipped: no small file system can be mounted here)" : ""}`, () => {
  it.skipIf(disk === null)(
    "is a fault of the machine that says where, and leaves nothing behind",
    async () => {
      if (disk === null) return;
      onTestFinished(() => {
        execFileSync("umount", ["-l", disk]);
        rmSync(disk, { recursive: true, force: true });
      });
      const records = Array.from(
        { length: 60_000 },
        (_, id) => `${id},open,1,1,,,${Math.sin(id)}${Math.cos(id)}`,
      );
      const workspace = new SmallWorkspace(source(), join(disk, "work"));
      const error: unknown = await workspace
        .one(lines(header, ...records))
        .catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(Fault);
      if (!(error instanceof Fault)) return;
      expect(error.kind).toBe("machine");
      expect(error.text).toMatch(
        /^no room left in .*work while loading exports\/orders\.csv\n {2}It has .* MB free; this step may need/,
      );
      expect(readdirSync(join(disk, "work"))).toEqual(["lake"]);
      expect(readdirSync(join(disk, "work/lake/loads/orders"))).toEqual([]);
    },
  );
});

describe("machineFault", () => {
  const doing = { what: "loading x.csv", folder: tmpdir(), bytes: 2 ** 20 };

  it.each([
    "ENOSPC: no space left on device, write",
    "IO Error: Could not write: No space left on device",
    "EFBIG: file too large",
  ])("takes %j for a full disk", (message) => {
    expect(machineFault(new Error(message), doing)?.message).toContain("no room left");
  });

  it("takes out of memory for what it is", () => {
    expect(machineFault(new Error("Out of Memory Error: failed to allocate"), doing)?.message).toContain(
      "too little memory",
    );
  });

  it("says nothing of other errors", () => {
    expect(machineFault(new Error("Binder Error: x"), doing)).toBeNull();
  });
});
