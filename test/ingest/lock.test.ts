import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { Fault } from "../../pipelines/fault.ts";
import { acquireLock } from "../../pipelines/ingest/lock.ts";
import { thisProcess } from "../../pipelines/ingest/running-process.ts";

function workFolder(): string {
  const work = mkdtempSync(join(tmpdir(), "touchline-"));
  onTestFinished(() => rmSync(work, { recursive: true, force: true }));
  return work;
}

function faultOf(run: () => unknown): Fault {
  try {
    run();
  } catch (error) {
    if (error instanceof Fault) return error;
  }
  throw new Error("no fault");
}

describe("acquireLock", () => {
  it("lets one build in and tells the second who holds the lock", () => {
    const work = workFolder();
    const now = new Date("2026-03-01T10:00:00Z");
    acquireLock(work, { now });
    const fault = faultOf(() => acquireLock(work));
    expect(fault.kind).toBe("machine");
    expect(fault.message).toBe(
      `another build is running: process ${process.pid} on ${thisProcess().host}, since 2026-03-01T10:00:00.000Z`,
    );
  });

  it("lets the next in when it is released, and leaves nothing behind", () => {
    const work = workFolder();
    acquireLock(work).release();
    acquireLock(work).release();
    expect(readdirSync(work)).toEqual([]);
  });

  it("takes the lock of a dead process over", () => {
    const work = workFolder();
    const pid = spawnSync(process.execPath, ["-e", ""]).pid;
    acquireLock(work, { holder: { ...thisProcess(), pid, started: null } });
    const lock = acquireLock(work);
    expect(JSON.parse(readFileSync(join(work, "lock"), "utf8"))).toMatchObject({ pid: process.pid });
    lock.release();
    expect(existsSync(join(work, "lock"))).toBe(false);
  });

  it.skipIf(thisProcess().started === null)(
    "takes over from a process whose number another one has now",
    () => {
      const work = workFolder();
      acquireLock(work, { holder: { ...thisProcess(), started: "1" } });
      acquireLock(work).release();
      acquireLock(work, { holder: { ...thisProcess(), boot: "before the machine was started again" } });
      acquireLock(work).release();
    },
  );

  it("cannot tell whether a process on another host lives, and says what to do", () => {
    const work = workFolder();
    acquireLock(work, { holder: { pid: 1, host: "elsewhere", boot: null, started: null } });
    expect(faultOf(() => acquireLock(work)).text).toContain(
      `if elsewhere is gone, remove ${join(work, "lock")}`,
    );
  });

  it("takes over a lock that cannot be read", () => {
    const work = workFolder();
    writeFileSync(join(work, "lock"), "");
    acquireLock(work).release();
    expect(readdirSync(work)).toEqual([]);
  });

  it("does not release the lock of another", () => {
    const work = workFolder();
    const old = acquireLock(work, { holder: { ...thisProcess(), started: "1" } });
    acquireLock(work);
    old.release();
    expect(existsSync(join(work, "lock"))).toBe(true);
  });
});
