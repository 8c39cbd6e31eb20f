import { join } from "node:path";
import { canonicalTables } from "../lake/tables.ts";
import { outcomeSql, promiseSql } from "./declared-promises.ts";
import type { FileLoad } from "./file-load.ts";
import { type FunctionNames, mappingSql } from "./mapping.ts";
import type { Session } from "./session.ts";
import { type Part, writeTable } from "./write-table.ts";

/**
 * Writes every canonical table that a source feeds, from its mappings and from the promises and outcomes it declares, over the
 * relation `records`. Gives the number of rows of each.
 */
export async function writeTables(
  session: Session,
  functions: FunctionNames,
  load: FileLoad,
  folder: string,
): Promise<Record<string, number>> {
  const { source, hash } = load;
  const counts: Record<string, number> = {};
  const columns = JSON.stringify(await session.rows("describe records"));
  for (const [name, parts] of await partsOf(session, functions, load)) {
    const table = canonicalTables.get(name);
    if (table === undefined) throw new Error(`unknown table: ${name}`);
    const provenance = { source: source.id, hash, newest: source.newest, columns };
    counts[name] = await writeTable(session, table, parts, provenance, join(folder, `${name}.parquet`));
  }
  return counts;
}

async function partsOf(
  session: Session,
  functions: FunctionNames,
  { source, zone }: FileLoad,
): Promise<Map<string, Part[]>> {
  const parts = new Map<string, Part[]>();
  const add = (table: string, part: Part) => parts.set(table, [...(parts.get(table) ?? []), part]);
  for (const [table, sql] of source.mappings) {
    const path = source.path.replace(/source\.ts$/, `${table}.sql`);
    add(table, { sql: await mappingSql(session, functions, sql, path), path });
  }
  for (const promise of source.promises) {
    const path = `${source.path}: promise "${promise.field}"`;
    add("promises", { sql: promiseSql(promise, source, zone), path });
  }
  for (const outcome of source.outcomes) {
    const path = `${source.path}: outcome "${outcome.field}"`;
    add("outcomes", { sql: outcomeSql(outcome, source, zone), path });
  }
  return parts;
}
