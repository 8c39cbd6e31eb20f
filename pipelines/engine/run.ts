import { Fault } from "../fault.ts";
import type { Engine, Row } from "./engine.ts";
import type { Model } from "./model.ts";
import type { OrderedModel } from "./order.ts";

/** A check that some rows break. */
export interface Broken {
  readonly model: Model;
  readonly check: string;
  readonly rows: number;
  /** The key of one such row. */
  readonly example: string;
}

/**
 * Makes every relation as soon as those that it reads are made, and runs every check.
 * @returns the checks that were run
 * @throws Fault "check" that lists every broken check, or the query that failed
 */
export async function runModels(engine: Engine, models: readonly OrderedModel[]): Promise<number> {
  const made = new Map<string, Promise<void>>();
  const checked: Promise<Broken[]>[] = [];
  let stopped = false;
  for (const model of models) {
    const making = Promise.all(model.reads.map((name) => made.get(name))).then(async () => {
      if (!stopped) await make(engine, model);
    });
    made.set(model.name, making);
    checked.push(making.then(async () => (stopped ? [] : await brokenChecks(engine, model))));
    making.catch(() => {
      stopped = true;
    });
  }
  // Nothing may run on when this returns: the engine is closed then.
  const outcomes = await Promise.allSettled(checked);
  for (const outcome of outcomes) if (outcome.status === "rejected") throw outcome.reason;
  const broken = outcomes.flatMap((outcome) => (outcome.status === "fulfilled" ? outcome.value : []));
  if (broken.length > 0) throw brokenFault(broken);
  return models.reduce((sum, { checks }) => sum + checks.length + 1, 0);
}

async function make(engine: Engine, model: Model): Promise<void> {
  try {
    await engine.run(`create or replace table "${model.name}" as ${model.sql}`);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Fault("check", `${model.file}: the query failed`, reason, { cause: error });
  }
}

/** The checks of a relation that some of its rows break; its grain is the first. */
export async function brokenChecks(engine: Engine, model: Model): Promise<Broken[]> {
  const key = model.grain.map((column) => `"${column}"`).join(", ");
  const grain = await engine.rows(
    `select *, sum(repeated) over () as broken from (select ${key}, count(*) as repeated from "${model.name}" group by ${key} having count(*) > 1) limit 1`,
  );
  const found = grain.map((row) => report(model, `one row per ${model.grain.join(", ")}`, row));
  for (const check of model.checks) {
    const rows = await engine.rows(
      `select ${key}, count(*) over () as broken from "${model.name}" where not coalesce((${check}), false) limit 1`,
    );
    found.push(...rows.map((row) => report(model, check, row)));
  }
  return found;
}

function report(model: Model, check: string, row: Row): Broken {
  const example = model.grain.map((column) => `${column} = ${String(row[column] ?? null)}`).join(", ");
  return { model, check, rows: Number(row.broken), example };
}

function brokenFault(broken: readonly Broken[]): Fault {
  const lines = broken.map(
    ({ model, check, rows, example }) =>
      `${model.file}: ${rows} ${rows === 1 ? "row breaks" : "rows break"} "${check}", e.g. ${example}`,
  );
  return new Fault(
    "check",
    lines.join("\n"),
    "Mend the export or the source that gives these rows; if the check itself is wrong, mend it in the file's header.",
  );
}
