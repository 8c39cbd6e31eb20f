import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Load } from "../ingest/load.ts";
import { loadWorkspace } from "../ingest/load-workspace.ts";
import { acquireLock } from "../ingest/lock.ts";
import { sweepLoads } from "../ingest/sweep-loads.ts";
import { waitForLock } from "../ingest/wait-for-lock.ts";
import { findExports } from "../sources/find-exports.ts";
import { readDefinitions } from "../sources/read-workspace.ts";
import type { WorkspaceDefinition } from "../sources/workspace.ts";
import { generateExports, isDemonstration } from "./generate-exports.ts";
import { rememberExports, rememberedExports } from "./remember-exports.ts";
import { tellLoading } from "./tell-loading.ts";
import type { Terminal } from "./terminal.ts";

/** What the command line says about a workspace. */
export interface WorkspaceChoice {
  readonly workspace: string;
  readonly exports?: string;
  /** Wait while another build runs, rather than leave. */
  readonly wait?: boolean;
}

/** A workspace whose exports are in the lake. */
export interface OpenWorkspace {
  readonly workspace: WorkspaceDefinition;
  /** Where work files of this workspace live. */
  readonly work: string;
  readonly loads: readonly Load[];
  /** Files in the exports folder that no source claims. */
  readonly unclaimed: readonly string[];
}

/** What is done beside opening a workspace. */
export interface OpenOptions {
  /** Done first, under the lock. */
  readonly beforeLoading?: (workspace: WorkspaceDefinition) => Promise<void>;
  /** Done last, under the lock, whether the rest was done or failed. */
  readonly afterAll?: () => Promise<void>;
  /** Ends the loading before the next file, with its error. */
  readonly signal?: AbortSignal;
  /** Which loads stay when all is done, given those of now; these alone if not said. */
  readonly keep?: (loads: readonly Load[]) => readonly Load[];
}

/**
 * Loads what is new and hands the workspace to `use`; holds its lock from beginning to end.
 * @throws Fault if the command line, the input or the machine is at fault
 */
export async function withOpenWorkspace<Result>(
  choice: WorkspaceChoice,
  terminal: Terminal,
  use: (open: OpenWorkspace) => Promise<Result>,
  { beforeLoading, afterAll, signal, keep = (loads) => loads }: OpenOptions = {},
): Promise<Result> {
  const workspace = await workspaceOf(choice, terminal);
  const generates = choice.exports === undefined && isDemonstration(workspace);
  if (!generates) findExports(workspace.exports, workspace.sources);
  const work = workFolder(terminal, workspace);
  await mkdir(work, { recursive: true });
  const lock = choice.wait === true ? await waitForLock(work, terminal.note) : acquireLock(work);
  try {
    if (generates) await generateExports(workspace, work, terminal);
    if (choice.exports !== undefined) await rememberExports(work, resolve(workspace.exports));
    await beforeLoading?.(workspace);
    const { loads, unclaimed } = await loadWorkspace(workspace, { work, ...tellLoading(terminal), signal });
    const result = await use({ workspace, work, loads, unclaimed });
    sweepLoads(work, keep(loads));
    return result;
  } finally {
    try {
      await afterAll?.();
    } finally {
      lock.release();
    }
  }
}

/**
 * Reads a workspace. Its exports are where the command line says, else in the workspace itself, else where the command line
 * said last.
 */
async function workspaceOf(choice: WorkspaceChoice, terminal: Terminal): Promise<WorkspaceDefinition> {
  const folder = resolve(terminal.here, choice.workspace);
  const exports = choice.exports === undefined ? undefined : resolve(terminal.here, choice.exports);
  const workspace = await readDefinitions(folder, { exports, environment: terminal.environment });
  if (exports !== undefined || existsSync(workspace.exports) || isDemonstration(workspace)) return workspace;
  const remembered = await rememberedExports(workFolder(terminal, workspace));
  if (remembered === null) return workspace;
  terminal.note(`exports: ${remembered}, as the last time`);
  return { ...workspace, exports: remembered };
}

/** Where the work files of a workspace live. */
export function workFolder({ output }: Terminal, { id }: Pick<WorkspaceDefinition, "id">): string {
  return join(output, ".touchline", id);
}
