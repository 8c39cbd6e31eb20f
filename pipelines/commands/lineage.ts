import { appendFile, mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Fault } from "../fault.ts";
import { completeEvent, failEvent, type Run, type RunEvent, startEvent } from "../publish/open-lineage.ts";
import type { OpenWorkspace } from "./open-workspace.ts";
import { step } from "./step.ts";

/** Tells a run to the OpenLineage file of a workspace, one event a line. */
export interface Lineage {
  complete(open: OpenWorkspace): Promise<void>;
  fail(error: unknown): Promise<void>;
}

/** Begins to tell a build: writes its START event to `openlineage.ndjson` in the work folder. */
export async function startLineage(work: string, run: Run, clock: () => number): Promise<Lineage> {
  const path = join(work, "openlineage.ndjson");
  await append(path, startEvent(run));
  return {
    async complete({ workspace, loads }) {
      await append(path, completeEvent(run, new Date(clock()), workspace, loads));
    },
    async fail(error) {
      // What went wrong is worth more than its record: a full disk must not hide it.
      await append(path, failEvent(run, new Date(clock()), messageOf(error))).catch(() => {});
    },
  };
}

/** Faults mask what is personal; what a library says may quote a value. */
function messageOf(error: unknown): string {
  if (error instanceof Fault) return error.text;
  return `unexpected: ${error instanceof Error ? error.name : typeof error}`;
}

async function append(path: string, event: RunEvent): Promise<void> {
  const line = `${JSON.stringify(event)}\n`;
  const folder = dirname(path);
  await step({ what: "recording the run", folder, bytes: line.length }, async () => {
    await mkdir(folder, { recursive: true });
    await appendFile(path, line);
  });
}
