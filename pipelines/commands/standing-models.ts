import { accountForRows } from "../engine/accounting.ts";
import type { Engine } from "../engine/engine.ts";
import { attachKept } from "../engine/kept.ts";
import { attachLake } from "../engine/lake.ts";
import { orderModels } from "../engine/order.ts";
import { RememberedAnswers } from "../engine/remember-answers.ts";
import { runModels } from "../engine/run.ts";
import { StandingRelations } from "../engine/standing.ts";
import { whileWanted } from "../engine/wanted.ts";
import { attachWorkspace } from "../engine/workspace.ts";
import { modelsOf, openEngine, type withModels } from "./model-workspace.ts";
import type { OpenWorkspace } from "./open-workspace.ts";

/** Models that stay in memory from one run to the next, so that each makes only what has changed. */
export interface StandingModels {
  /**
   * Like `withModels`: brings every model up to the lake, runs its checks, and hands the result to `use`.
   *
   * @param signal ends what runs; the next call goes on from what stands
   * @param onDemand a relation is made when something is asked of it, and no check is run
   */
  with(signal: AbortSignal, onDemand?: boolean): typeof withModels;
  close(): Promise<void>;
}

/** Of few rows so many statements run at once: while what was found is computed with, those that were asked before go on. */
const statementsOfFew = 4;

/**
 * Opens an engine that stays open, in a work folder.
 *
 * @param isSlice whether there are few rows, of which the checks of the models are not asked
 */
export async function standModels(work: string, isSlice = false): Promise<StandingModels> {
  const { engine, close } = await openEngine(work, 1, isSlice ? statementsOfFew : 2);
  const standing = new StandingRelations(engine);
  const remembered = new RememberedAnswers(engine, standing);
  const attached = new Attached(engine);
  return {
    close,
    with:
      (signal, onDemand = false) =>
      async (open, terminal, use) => {
        const { workspace, loads } = open;
        const interrupt = () => engine.interrupt();
        signal.addEventListener("abort", interrupt);
        try {
          const changed = await standing.noteLake(loads);
          await attached.attach(open);
          await attachKept(engine, changed);
          standing.noteKept(changed);
          const models = await orderModels(remembered, await modelsOf(terminal));
          const read = models.flatMap(({ reads }) => reads.filter((name) => name.startsWith("workspace.")));
          await standing.noteAttached(new Set(read), workspace.zone);
          const end = Promise.withResolvers<void>();
          const made = runModels(engine, models, {
            ...{ standing, signal, isChecked: !isSlice, tell: (making) => remembered.await(making) },
            ...(onDemand && { until: end.promise }),
          });
          const keptIn = async (model: string) =>
            (onDemand ? await rowsOf(remembered, model) : (await made).rows.get(model)) ?? 0;
          const modelled = async () => ({
            accounts: await accountForRows(remembered, loads, keptIn),
            checks: onDemand ? 0 : (await made).checks,
          });
          const accounted = onDemand ? null : made.then(modelled);
          const modelledSoFar = {
            ...{ engine: remembered, models, remember: remembered.remember },
            modelled: async () => await (accounted ?? modelled()),
          };
          const used = whileWanted(signal, () => use(modelledSoFar)).finally(end.resolve);
          // What the models lack says why something could not be made of them.
          const settled = await Promise.allSettled([made, accounted, used]);
          for (const one of settled) if (one.status === "rejected") throw one.reason;
          return await used;
        } finally {
          signal.removeEventListener("abort", interrupt);
        }
      },
  };
}

async function rowsOf(engine: Engine, model: string): Promise<number> {
  const [row] = await engine.rows(`select count(*) as rows from "${model}"`);
  return Number(row?.rows);
}

/** The lake and the workspace as an engine shows them; where they are as they were, they stay. */
class Attached {
  readonly #engine: Engine;
  #shown = "";

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  async attach({ workspace, loads }: OpenWorkspace): Promise<void> {
    const { translations: _, ...said } = workspace;
    const shown = JSON.stringify([said, loads]);
    if (shown === this.#shown) return;
    this.#shown = "";
    await attachLake(this.#engine, loads);
    await attachWorkspace(this.#engine, workspace);
    this.#shown = shown;
  }
}
