import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { setTimeout as pause } from "node:timers/promises";
import { expect, it, onTestFinished } from "vitest";
import { smallWorkspace } from "./small-workspace.ts";

const project = join(import.meta.dirname, "../..");

/** A workspace that the command line builds into folders of its own name. */
async function workspaceOf(id: string) {
  const small = await smallWorkspace({
    "workspace.ts": `export default {
      id: "${id}", name: "Small", description: "Three orders.", zone: "Europe/Berlin", currency: "EUR",
      asOf: "2024-03-01T00:00:00+01:00", pseudonyms: { publicKey: "small" },
    };`,
  });
  const work = join(project, ".touchline", id);
  onTestFinished(async () => {
    for (const folder of [small.output, work, join(project, "dist", id)])
      await rm(folder, { recursive: true, force: true });
  });
  return { folder: small.folder, lock: join(work, "lock") };
}

function touchline(...words: string[]) {
  const child = spawn(process.execPath, [join(project, "pipelines/cli.ts"), ...words], { cwd: project });
  return { child, said: text(child.stderr), gone: once(child, "exit").then(([code]) => Number(code)) };
}

async function holdsLock(lock: string, child: ChildProcess): Promise<void> {
  while (!existsSync(lock) && child.exitCode === null) await pause(5);
}

it("a second build leaves with 4 and says who builds, or waits if told to", async () => {
  const { folder, lock } = await workspaceOf("one-writer");
  const first = touchline("build", folder);
  await holdsLock(lock, first.child);
  const leaving = touchline("build", folder);
  const waiting = touchline("check", folder, "--wait");
  expect(await leaving.gone).toBe(4);
  expect(await leaving.said).toContain(`another build is running: process ${first.child.pid} on`);
  expect(await first.gone).toBe(0);
  expect(await waiting.gone).toBe(0);
  expect(await waiting.said).toContain("Waiting until it is done.");
});

it("a build that was killed does not stop the next", async () => {
  const { folder, lock } = await workspaceOf("dead-writer");
  const killed = touchline("build", folder);
  await holdsLock(lock, killed.child);
  killed.child.kill("SIGKILL");
  await killed.gone;
  expect(existsSync(lock)).toBe(true);
  expect(await touchline("check", folder).gone).toBe(0);
  expect(existsSync(lock)).toBe(false);
});
