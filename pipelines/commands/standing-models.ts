import { accountForRows } from "../engine/accounting.ts";
import { attachKept } from "../engine/kept.ts";
import { attachLake } from "../engine/lake.ts";
import { orderModels } from "../engine/order.ts";
import { RememberedAnswers } from "../engine/remember-answers.ts";
import { runModels } from "../engine/run.ts";
import { StandingRelations } from "../engine/standing.ts";
import { attachWorkspace } from "../engine/workspace.ts";
import { type ModelledWorkspace, modelsOf, openEngine } from "./model-workspace.ts";
import type { OpenWorkspace } from "./open-workspace.ts";
import type { Terminal } from "./terminal.ts";

/** Models that stay in memory from one run to the next, so that each makes only what has changed. */
export interface StandingModels {
  /** Like `withModels`: brings every model up to the lake, runs every check, and hands the result to `use`. */
  with<Result>(
    open: OpenWorkspace,
    terminal: Terminal,
    use: (modelled: ModelledWorkspace) => Promise<Result>,
  ): Promise<Result>;
  close(): Promise<void>;
}

/** Opens an engine that stays open, in a work folder. */
export async function standModels(work: string): Promise<StandingModels> {
  const { engine, close } = await openEngine(work, 1);
  const standing = new StandingRelations(engine);
  const remembered = new RememberedAnswers(engine, standing);
  return {
    close,
    with: async ({ workspace, loads }, terminal, use) => {
      const changed = await standing.noteLake(loads);
      await attachLake(engine, loads);
      await attachKept(engine, changed);
      await attachWorkspace(engine, workspace);
      const models = await orderModels(remembered, await modelsOf(terminal));
      const attached = models.flatMap(({ reads }) => reads.filter((name) => name.startsWith("workspace.")));
      await standing.noteAttached(new Set(attached), workspace.zone);
      const made = await runModels(engine, models, { standing });
      const accounts = await accountForRows(remembered, loads, made.rows);
      const { remember } = remembered;
      return await use({ engine: remembered, models, accounts, checks: made.checks, remember });
    },
  };
}
