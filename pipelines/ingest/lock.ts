import { randomUUID } from "node:crypto";
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { Fault } from "../fault.ts";
import { isRunning, processSchema, type RunningProcess, thisProcess } from "./running-process.ts";

/** The right to write in a work folder. */
export interface Lock {
  release(): void;
}

/** Who takes a lock, and when; this process and now if not said. */
export interface LockOptions {
  readonly holder?: RunningProcess;
  readonly now?: Date;
}

const heldSchema = z.object({ ...processSchema.shape, since: z.iso.datetime(), token: z.string() });
type Held = z.output<typeof heldSchema>;

const attempts = 20;

/**
 * Takes the lock of a work folder, from a dead holder too.
 *
 * @throws Fault("machine") naming the holder while it runs
 */
export function acquireLock(work: string, options: LockOptions = {}): Lock {
  mkdirSync(work, { recursive: true });
  const path = join(work, "lock");
  const token = randomUUID();
  const now = options.now ?? new Date();
  const mine: Held = { ...(options.holder ?? thisProcess()), since: now.toISOString(), token };
  for (let attempt = 0; attempt < attempts; attempt++) {
    if (take(path, mine)) return { release: () => release(path, token) };
    const held = read(path);
    if (held === "none") continue;
    if (held !== "torn" && isRunning(held)) refuse(path, held);
    takeAway(path, held);
  }
  throw new Fault(
    "machine",
    `the lock ${path} changes hands too fast`,
    "Run it again when other builds are done.",
  );
}

/** Writes the lock aside and links it, so that no one ever reads half a lock. */
function take(path: string, mine: Held): boolean {
  const aside = `${path}-${mine.token}`;
  writeFileSync(aside, `${JSON.stringify(mine, null, 2)}\n`);
  try {
    linkSync(aside, path);
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

function read(path: string): Held | "none" | "torn" {
  try {
    const parsed = heldSchema.safeParse(JSON.parse(readFileSync(path, "utf8")));
    return parsed.success ? parsed.data : "torn";
  } catch (error) {
    return codeOf(error) === "ENOENT" ? "none" : "torn";
  }
}

/** Moves a dead holder's lock away; if another took it over meanwhile, puts theirs back. */
function takeAway(path: string, dead: Held | "torn"): void {
  const aside = `${path}-${randomUUID()}`;
  try {
    renameSync(path, aside);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return;
    throw error;
  }
  const moved = read(aside);
  const isTheirs = typeof moved === "object" && (dead === "torn" || moved.token !== dead.token);
  try {
    if (isTheirs) linkSync(aside, path);
  } catch (error) {
    if (codeOf(error) !== "EEXIST") throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

function release(path: string, token: string): void {
  const held = read(path);
  if (typeof held === "object" && held.token === token) rmSync(path, { force: true });
}

function refuse(path: string, held: Held): never {
  throw new Fault(
    "machine",
    `another build is running: process ${held.pid} on ${held.host}, since ${held.since}`,
    `Wait until it is done. If it is not a build of yours, end it; if ${held.host} is gone, remove ${path}.`,
  );
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : undefined;
}
