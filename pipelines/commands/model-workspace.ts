import { mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { type Account, accountForRows } from "../engine/accounting.ts";
import { openDuckDb } from "../engine/duckdb/session.ts";
import type { Engine } from "../engine/engine.ts";
import { attachKept } from "../engine/kept.ts";
import { attachLake } from "../engine/lake.ts";
import { type Model, readModels } from "../engine/model.ts";
import { type OrderedModel, orderModels } from "../engine/order.ts";
import type { Remember } from "../engine/remember-answers.ts";
import { runModels } from "../engine/run.ts";
import { attachWorkspace } from "../engine/workspace.ts";
import type { OpenWorkspace } from "./open-workspace.ts";
import type { Terminal } from "./terminal.ts";

/** What is known when every model is made. */
export interface Modelled {
  readonly accounts: readonly Account[];
  /** How many checks were run; all of them held. */
  readonly checks: number;
}

/** A workspace modelled, open for questions. */
export interface ModelledWorkspace {
  /** Answers as soon as what a question reads is made. */
  readonly engine: Engine;
  readonly models: readonly OrderedModel[];
  /** Rejects if a check or a query fails: nothing may be published before. */
  modelled(): Promise<Modelled>;
  /** Spares what would come out as before; absent where nothing came before. */
  readonly remember?: Remember;
}

/** Who reads the relations when all are made; `disclosure` decides what a publication withholds. */
export type Reader = "publish" | "disclosure";

/**
 * Makes every model from the lake, runs every check, and hands the result to `use`.
 * @param readers what only others read is gone by then
 * @throws Fault "check" if a check or a query fails
 */
export async function withModels<Result>(
  { workspace, work, loads }: OpenWorkspace,
  terminal: Terminal,
  use: (modelled: ModelledWorkspace) => Promise<Result>,
  readers: readonly Reader[] = ["publish"],
): Promise<Result> {
  const rows = loads.reduce((sum, load) => sum + load.accepted, 0);
  return await withEngine(work, rows < manyRows ? 1 : 2, async (engine) => {
    await attachLake(engine, loads);
    await attachKept(engine);
    await attachWorkspace(engine, workspace);
    const models = await orderModels(engine, await modelsOf(terminal));
    const made = await runModels(engine, models, { keptFor: readers });
    const accounts = await accountForRows(engine, loads, async (model) => made.rows.get(model) ?? 0);
    terminal.note(`models: ${models.length} relations, ${made.checks} checks hold`);
    return await use({ engine, models, modelled: async () => ({ accounts, checks: made.checks }) });
  });
}

/**
 * From so many accepted records on a statement is given a second thread; with fewer, two statements at once on one thread each take
 * a tenth less time and a fifth less of the processor (400,000 records, 2 cores).
 */
const manyRows = 2_000_000;

async function withEngine<Result>(
  work: string,
  threads: number,
  use: (engine: Engine) => Promise<Result>,
): Promise<Result> {
  const { engine, close } = await openEngine(work, threads);
  try {
    return await use(engine);
  } finally {
    await close();
  }
}

/**
 * Opens an engine that spills into a folder of its own in a work folder.
 *
 * @param statements that run at once
 */
export async function openEngine(work: string, threads: number, statements = 2) {
  const temporary = await mkdtemp(join(work, "spill-"));
  const engine = await openDuckDb({ memory: "768MB", threads, statements, temporary });
  const close = async () => {
    engine.close();
    await rm(temporary, { recursive: true, force: true });
  };
  return { engine, close };
}

/** Reads every model. */
export async function modelsOf({ root }: Pick<Terminal, "root">): Promise<Model[]> {
  return await readModels(join(root, "pipelines/models"), root);
}
