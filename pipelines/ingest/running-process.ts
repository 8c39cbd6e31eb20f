import { readFileSync } from "node:fs";
import { hostname } from "node:os";
import { z } from "zod";

/** A process, named so that another one of the same number is not taken for it. */
export const processSchema = z.object({
  pid: z.int(),
  host: z.string(),
  /** Start of the machine and, since then, of the process; null where the system does not say. */
  boot: z.string().nullable(),
  started: z.string().nullable(),
});

/** A process, named so that another one of the same number is not taken for it. */
export type RunningProcess = z.output<typeof processSchema>;

/** This process. */
export function thisProcess(): RunningProcess {
  return { pid: process.pid, host: hostname(), boot: bootOf(), started: startOf(process.pid) };
}

/** Whether a process still runs; one on another host counts as running, for it cannot be asked. */
export function isRunning(named: RunningProcess): boolean {
  if (named.host !== hostname()) return true;
  if (named.boot !== null && named.boot !== bootOf()) return false;
  if (!answers(named.pid)) return false;
  const started = startOf(named.pid);
  return named.started === null || started === null || started === named.started;
}

function answers(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

function bootOf(): string | null {
  return textOf("/proc/sys/kernel/random/boot_id")?.trim() ?? null;
}

/** Field 22 of `/proc/<pid>/stat`; the name in field 2 may hold blanks and brackets. */
function startOf(pid: number): string | null {
  const stat = textOf(`/proc/${pid}/stat`);
  return stat?.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? null;
}

function textOf(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
}
