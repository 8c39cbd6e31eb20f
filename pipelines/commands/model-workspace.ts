import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { type Account, accountForRows } from "../engine/accounting.ts";
import { openDuckDb } from "../engine/duckdb/session.ts";
import type { Engine } from "../engine/engine.ts";
import { attachKept } from "../engine/kept.ts";
import { attachLake } from "../engine/lake.ts";
import { readModels } from "../engine/model.ts";
import { type OrderedModel, orderModels } from "../engine/order.ts";
import { runModels } from "../engine/run.ts";
import { attachWorkspace } from "../engine/workspace.ts";
import type { Load } from "../ingest/load.ts";
import { loadWorkspace } from "../ingest/load-workspace.ts";
import { acquireLock } from "../ingest/lock.ts";
import { sweepLoads } from "../ingest/sweep-loads.ts";
import { readWorkspace } from "../sources/read-workspace.ts";
import type { WorkspaceDefinition } from "../sources/workspace.ts";
import type { Terminal } from "./terminal.ts";

/** What the command line says about a workspace. */
export interface WorkspaceChoice {
  readonly workspace: string;
  readonly exports?: string;
}

/** A workspace loaded, modelled and checked, open for questions. */
export interface ModelledWorkspace {
  readonly workspace: WorkspaceDefinition;
  /** Where work files of this workspace live. */
  readonly work: string;
  readonly loads: readonly Load[];
  readonly unclaimed: readonly string[];
  readonly engine: Engine;
  readonly models: readonly OrderedModel[];
  readonly accounts: readonly Account[];
  readonly checks: number;
}

/**
 * Loads what is new, makes every model and runs every check, then hands the result to `use`; holds the workspace's lock
 * from beginning to end.
 * @throws Fault if the input, a check or the machine fails; nothing is published then
 */
export async function withModelledWorkspace<Result>(
  choice: WorkspaceChoice,
  terminal: Terminal,
  use: (modelled: ModelledWorkspace) => Promise<Result>,
): Promise<Result> {
  const folder = resolve(terminal.here, choice.workspace);
  const exports = choice.exports === undefined ? undefined : resolve(terminal.here, choice.exports);
  if (exports === undefined) await generateExports(folder, terminal);
  const workspace = await readWorkspace(folder, {
    ...(exports === undefined ? {} : { exports }),
    environment: terminal.environment,
  });
  const work = join(terminal.root, ".touchline", workspace.id);
  await mkdir(work, { recursive: true });
  const lock = await acquireLock(work);
  try {
    const { loads, unclaimed } = await loadWorkspace(workspace, { work, log: terminal.note });
    return await withEngine(work, async (engine) => {
      const { models, accounts, checks } = await modelLoads(engine, workspace, loads, terminal);
      const result = await use({ workspace, work, loads, unclaimed, engine, models, accounts, checks });
      await sweepLoads(work, loads);
      return result;
    });
  } finally {
    await lock.release();
  }
}

async function modelLoads(
  engine: Engine,
  workspace: WorkspaceDefinition,
  loads: readonly Load[],
  terminal: Terminal,
): Promise<Pick<ModelledWorkspace, "models" | "accounts" | "checks">> {
  await attachLake(engine, loads);
  await attachKept(engine);
  await attachWorkspace(engine, workspace);
  const models = await orderModels(
    engine,
    await readModels(join(terminal.root, "pipelines/models"), terminal.root),
  );
  const checks = await runModels(engine, models);
  const accounts = await accountForRows(engine, loads);
  terminal.note(`models: ${models.length} relations, ${checks} checks hold`);
  return { models, accounts, checks };
}

async function withEngine<Result>(work: string, use: (engine: Engine) => Promise<Result>): Promise<Result> {
  const temporary = await mkdtemp(join(work, "spill-"));
  const engine = await openDuckDb({ memory: "768MB", threads: 2, temporary });
  try {
    return await use(engine);
  } finally {
    engine.close();
    await rm(temporary, { recursive: true, force: true });
  }
}

/** A demonstration writes its own exports at the first start: `generate.ts` beside `workspace.ts`. */
async function generateExports(folder: string, terminal: Terminal): Promise<void> {
  const generator = join(folder, "generate.ts");
  const exports = join(folder, "exports");
  if (existsSync(exports) || !existsSync(generator)) return;
  terminal.note(`${folder}: writing the exports of the demonstration`);
  const { generate }: { generate(exports: string): Promise<void> } = await import(
    pathToFileURL(generator).href
  );
  await generate(exports);
}
