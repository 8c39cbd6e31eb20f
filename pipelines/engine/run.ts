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
  const [found, grain] = await Promise.all([suspects(engine, model), repeatedGrain(engine, model)]);
  const key = keyOf(model);
  const broken = grain.map((row) => report(model, `one row per ${model.grain.join(", ")}`, row));
  for (const check of found) {
    const rows = await engine.rows(
      `select ${key}, count(*) over () as broken from "${model.name}" where ${breaks(check)} limit 1`,
    );
    broken.push(...rows.map((row) => report(model, check, row)));
  }
  return broken;
}

/** Checks that some row breaks, in one look at the rows. */
async function suspects(engine: Engine, { name, checks }: Model): Promise<string[]> {
  if (checks.length === 0) return [];
  const counts = checks.map((check, index) => `count(*) filter (where ${breaks(check)}) as c${index}`);
  const [row] = await engine.rows(`select ${counts.join(", ")} from "${name}"`);
  return checks.filter((_, index) => Number(row?.[`c${index}`]) > 0);
}

const breaks = (check: string) => `not coalesce((${check}), false)`;

const keyOf = ({ grain }: Model) => grain.map((column) => `"${column}"`).join(", ");

/** A key that is there twice. Numbers for keys are compared first, for it is quicker; only keys that share one are compared themselves. */
async function repeatedGrain(engine: Engine, model: Model): Promise<Row[]> {
  const key = keyOf(model);
  const number = `hash(${key})`;
  const shared = `select ${number} as number from "${model.name}" group by 1 having count(*) > 1`;
  return await engine.rows(
    `select *, sum(repeated) over () as broken from (
       select ${key}, count(*) as repeated from "${model.name}" where ${number} in (${shared})
       group by ${key} having count(*) > 1) limit 1`,
  );
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
