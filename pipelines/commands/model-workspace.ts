import { mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { type Account, accountForRows } from "../engine/accounting.ts";
import { openDuckDb } from "../engine/duckdb/session.ts";
import type { Engine } from "../engine/engine.ts";
import { attachKept } from "../engine/kept.ts";
import { attachLake } from "../engine/lake.ts";
import { readModels } from "../engine/model.ts";
import { type OrderedModel, orderModels } from "../engine/order.ts";
import { runModels } from "../engine/run.ts";
import { attachWorkspace } from "../engine/workspace.ts";
import type { OpenWorkspace } from "./open-workspace.ts";
import type { Terminal } from "./terminal.ts";

/** A workspace modelled and checked, open for questions. */
export interface ModelledWorkspace {
  readonly engine: Engine;
  readonly models: readonly OrderedModel[];
  readonly accounts: readonly Account[];
  /** How many checks were run; all of them held. */
  readonly checks: number;
}

/**
 * Makes every model from the lake, runs every check, and hands the result to `use`.
 * @throws Fault "check" if a check or a query fails
 */
export async function withModels<Result>(
  { workspace, work, loads }: OpenWorkspace,
  terminal: Terminal,
  use: (modelled: ModelledWorkspace) => Promise<Result>,
): Promise<Result> {
  return await withEngine(work, async (engine) => {
    await attachLake(engine, loads);
    await attachKept(engine);
    await attachWorkspace(engine, workspace);
    const found = await readModels(join(terminal.root, "pipelines/models"), terminal.root);
    const models = await orderModels(engine, found);
    const { checks, rows } = await runModels(engine, models, { dropsSpent: true });
    const accounts = await accountForRows(engine, loads, rows);
    terminal.note(`models: ${models.length} relations, ${checks} checks hold`);
    return await use({ engine, models, accounts, checks });
  });
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
