import { dirname, join, resolve } from "node:path";
import { modelsOf, openEngine } from "../../../pipelines/commands/model-workspace.ts";
import { withOpenWorkspace } from "../../../pipelines/commands/open-workspace.ts";
import type { Engine } from "../../../pipelines/engine/engine.ts";
import { attachKept } from "../../../pipelines/engine/kept.ts";
import { attachLake } from "../../../pipelines/engine/lake.ts";
import { type OrderedModel, orderModels } from "../../../pipelines/engine/order.ts";
import { attachWorkspace } from "../../../pipelines/engine/workspace.ts";

const root = join(import.meta.dirname, "../../..");

/** The pairs of the demo company, computed again from the lake of its build, and nothing behind them. */
export interface Pairs {
  readonly engine: Engine;
  close(): Promise<void>;
}

/**
 * Opens the lake that a site of the demo company was built from and makes the relation `pairs`, as the record has it.
 * @param site `<output>/dist/kestrel`
 */
export async function kestrelPairs(site: string): Promise<Pairs> {
  const output = resolve(dirname(site), "..");
  const terminal = { print: () => {}, note: () => {}, environment: {}, root, output, here: root };
  return await withOpenWorkspace({ workspace: "data/kestrel" }, terminal, async (open) => {
    const { engine, close } = await openEngine(open.work, 2);
    await attachLake(engine, open.loads);
    await attachKept(engine);
    await attachWorkspace(engine, open.workspace);
    for (const { name, sql } of upTo("pairs", await orderModels(engine, await modelsOf(terminal))))
      await engine.run(`create table "${name}" as ${sql}`);
    return { engine, close };
  });
}

/** A model and all that it is made of, in their order. */
function upTo(wanted: string, models: readonly OrderedModel[]): readonly OrderedModel[] {
  const needed = new Set([wanted]);
  for (const { name, reads } of models.toReversed())
    if (needed.has(name)) for (const read of reads) needed.add(read);
  return models.filter(({ name }) => needed.has(name));
}
