import { execFileSync } from "node:child_process";
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { build } from "../../pipelines/commands/build.ts";
import { Fault } from "../../pipelines/fault.ts";
import { crashWorkspace, siteHash } from "../fuzz/crash-workspace.ts";

const canMount = mounts();

/** Whether a file system of a size of ours can be mounted: by root, on Linux. */
function mounts(): boolean {
  const folder = mkdtempSync(join(tmpdir(), "touchline-"));
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=64k", "tmpfs", folder], { stdio: "ignore" });
    execFileSync("umount", ["-l", folder]);
    return true;
  } catch {
    return false;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A workspace of which one folder has so much room; `grow` makes more. */
async function narrow(inner: ".touchline" | "dist", size: string) {
  const workspace = await crashWorkspace();
  const folder = join(workspace.output, inner);
  mkdirSync(folder);
  execFileSync("mount", ["-t", "tmpfs", "-o", `size=${size}`, "tmpfs", folder]);
  onTestFinished(async () => {
    execFileSync("umount", ["-l", folder]);
    await workspace.remove();
  });
  await workspace.deliver("first");
  const run = (terminal = workspace.terminal) =>
    build({ workspace: workspace.folder, audience: "internal" }, terminal, Date.now);
  const grow = (more: string) => execFileSync("mount", ["-o", `remount,size=${more}`, folder]);
  return { ...workspace, run, grow };
}

const faultOf = (run: Promise<unknown>) =>
  run.then(
    () => null,
    (error: unknown) => error,
  );
/** Writes a file until there is no room left. */
function fill(path: string): void {
  const file = openSync(path, "w");
  try {
    for (;;) writeSync(file, Buffer.alloc(4096));
  } catch {
    closeSync(file);
  }
}

const right = { records: 20_003, accepted: 19_796, quarantined: 207 };

describe(`a full disk${canMount ? "" : " (skipped: no small file system can be mounted here)"}`, () => {
  it.skipIf(!canMount).each([
    [".touchline", "64k", "loading exports/orders.csv"],
    [".touchline", "300k", "loading exports/orders.csv"],
    ["dist", "40k", "building the pages"],
    ["dist", "300k", "building the pages"],
  ] as const)("of %s with %s is told, and the build with more room is right", async (inner, size, doing) => {
    const workspace = await narrow(inner, size);
    const fault = await faultOf(workspace.run());
    expect(fault).toBeInstanceOf(Fault);
    expect(fault).toMatchObject({ kind: "machine", message: expect.stringContaining("no room left in") });
    expect(String(fault)).toContain(doing);
    workspace.grow("200m");
    expect(await workspace.run()).toMatchObject(right);
    expect(await siteHash(workspace.site)).not.toBeNull();
  });

  it.skipIf(!canMount)("that fills up once the files are loaded is told too", async () => {
    const workspace = await narrow(".touchline", "20m");
    const filler = join(workspace.output, ".touchline/filler");
    const note = (text: string) => {
      if (text.startsWith("orders: ")) fill(filler);
    };
    const fault = await faultOf(workspace.run({ ...workspace.terminal, note }));
    expect(fault).toMatchObject({ kind: "machine" });
    expect(String(fault)).toContain("modelling and publishing");
    rmSync(filler);
    expect(await workspace.run()).toMatchObject(right);
  });

  it.skipIf(!canMount)("leaves the last good site as it was", async () => {
    const workspace = await narrow("dist", "200m");
    await workspace.run();
    const before = await siteHash(workspace.site);
    const used = execFileSync("du", ["-sk", join(workspace.output, "dist")], { encoding: "utf8" });
    workspace.grow(`${Number.parseInt(used, 10) + 100}k`);
    await workspace.deliver("second");
    expect(await faultOf(workspace.run())).toMatchObject({ kind: "machine" });
    expect(await siteHash(workspace.site)).toBe(before);
  });
});
