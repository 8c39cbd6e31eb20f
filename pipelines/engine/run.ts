import { Fault } from "../fault.ts";
import type { Engine } from "./engine.ts";
import { brokenFault, type Inspected, inspect } from "./inspect.ts";
import type { Model } from "./model.ts";
import type { OrderedModel } from "./order.ts";
import type { StandingRelations } from "./standing.ts";

/** What became of the relations that were made. */
export interface MadeModels {
  /** How many checks were run; all of them held. */
  readonly checks: number;
  /** Rows of each relation. */
  readonly rows: ReadonlyMap<string, number>;
}

/** When each relation is made. */
export interface Making {
  get(name: string): Promise<void> | undefined;
}

interface RunOptions {
  readonly keptFor?: readonly string[];
  readonly standing?: StandingRelations;
  readonly signal?: AbortSignal;
  readonly isChecked?: boolean;
  readonly tell?: (making: Making) => void;
  readonly until?: Promise<unknown>;
}

/**
 * Makes every relation as soon as those that it reads are made, and runs every check.
 *
 * @param keptFor who reads relations when all are made: what none of these reads goes with the last model that does, for it fills
 * the memory; everything stays if not said
 * @param standing what stands from the run before and would come out the same is not made again
 * @param signal ends it before the next relation, with its error
 * @param tell told when each relation is made, by its name
 * @param until as long as this is not settled a relation is made when somebody asks whether it is; the rest stay as they were. All
 * are made if not said
 * @param isChecked whether checks are run; without them only what stands can be known
 * @throws Fault "check" that lists every broken check, or the query that failed
 */
export async function runModels(
  engine: Engine,
  models: readonly OrderedModel[],
  { keptFor, standing, signal, isChecked = true, tell, until }: RunOptions = {},
): Promise<MadeModels> {
  const makers = new Map(models.map((model) => [model.name, model]));
  const begun = new Map<string, Promise<void>>();
  const inspected = new Map<string, Promise<Inspected>>();
  let stopped = false;
  const begin = (model: OrderedModel): Promise<void> => {
    const making = Promise.all(model.reads.map((name) => made.get(name))).then(async () => {
      signal?.throwIfAborted();
      if (stopped || standing?.inspected(model)) return;
      await make(engine, model);
      const rows = await standing?.noteRows(model);
      if (!isChecked && rows !== undefined) standing?.noteInspected(model, { rows, broken: [] });
    });
    inspected.set(
      model.name,
      making.then(async () => (stopped ? { rows: 0, broken: [] } : await look(engine, model, standing))),
    );
    making.catch(() => {
      stopped = true;
    });
    return making;
  };
  const made: Making = {
    get: (name) => {
      const model = makers.get(name);
      const making = begun.get(name) ?? (model && begin(model));
      if (making !== undefined) begun.set(name, making);
      return making;
    },
  };
  if (until === undefined) for (const { name } of models) made.get(name);
  tell?.(made);
  await until?.catch(() => {});
  const drop = async ({ name }: OrderedModel): Promise<void> => {
    const readers = models.filter(({ reads }) => reads.includes(name));
    await Promise.all([inspected.get(name), ...readers.map((reader) => made.get(reader.name))]);
    if (!stopped) await engine.run(`drop table "${name}"`);
  };
  const spent = keptFor
    ? models.filter(({ usedBy }) => !usedBy.some((reader) => keptFor.includes(reader)))
    : [];
  // Nothing may run on when this returns: the engine is closed then.
  const [outcomes] = await Promise.all([
    Promise.allSettled(inspected.values()),
    Promise.allSettled(spent.map(drop)),
  ]);
  for (const outcome of outcomes) if (outcome.status === "rejected") throw outcome.reason;
  const names = [...inspected.keys()];
  const found = outcomes.flatMap((outcome) => (outcome.status === "fulfilled" ? [outcome.value] : []));
  const broken = found.flatMap((one) => one.broken);
  if (broken.length > 0) throw brokenFault(broken);
  return {
    checks: isChecked ? models.reduce((sum, { checks }) => sum + checks.length + 1, 0) : 0,
    rows: new Map(names.map((name, index) => [name, found[index]?.rows ?? 0])),
  };
}

async function look(engine: Engine, model: OrderedModel, standing?: StandingRelations): Promise<Inspected> {
  const known = standing?.inspected(model);
  if (known) return known;
  const found = await inspect(engine, model);
  standing?.noteInspected(model, found);
  return found;
}

async function make(engine: Engine, model: Model): Promise<void> {
  try {
    await engine.run(`create or replace table "${model.name}" as ${model.sql}`);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Fault("check", `${model.file}: the query failed`, reason, { cause: error });
  }
}
