import { Fault } from "../fault.ts";
import type { Engine, Row } from "./engine.ts";
import type { Model } from "./model.ts";

/** A check that some rows break. */
interface Broken {
  readonly model: Model;
  readonly check: string;
  readonly rows: number;
  /** The key of one such row. */
  readonly example: string;
}

/** What a look at a relation found. */
export interface Inspected {
  readonly rows: number;
  /** Checks that some of its rows break; its grain is the first. */
  readonly broken: readonly Broken[];
}

/** Counts the rows of a relation and those that break a check. */
export async function inspect(engine: Engine, model: Model): Promise<Inspected> {
  const [{ rows, suspects }, grain] = await Promise.all([look(engine, model), repeatedGrain(engine, model)]);
  const broken = grain.map((row) => report(model, `one row per ${model.grain.join(", ")}`, row));
  for (const check of suspects) {
    const found = await engine.rows(
      `select ${keyOf(model)}, count(*) over () as broken from "${model.name}" where ${breaks(check)} limit 1`,
    );
    broken.push(...found.map((row) => report(model, check, row)));
  }
  return { rows, broken };
}

/** One look at all rows: how many there are, and which checks any of them breaks. */
async function look(engine: Engine, { name, checks }: Model): Promise<{ rows: number; suspects: string[] }> {
  const counts = checks.map((check, index) => `count(*) filter (where ${breaks(check)}) as c${index}`);
  const [row] = await engine.rows(`select ${["count(*) as rows", ...counts].join(", ")} from "${name}"`);
  return {
    rows: Number(row?.rows),
    suspects: checks.filter((_, index) => Number(row?.[`c${index}`]) > 0),
  };
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

/** Says every check that is broken, each with its rows and one of them. */
export function brokenFault(broken: readonly Broken[]): Fault {
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
