import type { CanonicalTable } from "../lake/table.ts";
import { canonicalTables } from "../lake/tables.ts";
import type { Engine } from "./engine.ts";

/**
 * Shows the lake once per key: schema `kept` has each canonical table without what was told again. The newest row wins, by the time
 * that its source declares, or the table's own; where there is none, by the newest time in its file. Of rows that are as new as each
 * other what they say decides, so that neither the order of loading nor the way in which records are cut into files ever matters
 * where their time is known; of rows that say the same, the file's hash and the row's number.
 *
 * @param names the canonical tables to look at; the others stand as an earlier call left them
 */
export async function attachKept(
  engine: Engine,
  names: ReadonlySet<string> = new Set(canonicalTables.keys()),
): Promise<void> {
  await engine.run("create schema if not exists kept");
  await engine.run("create schema if not exists told_again");
  const tables = [...canonicalTables.values()].filter(({ name }) => names.has(name));
  await Promise.all(tables.map((table) => attachTable(engine, table)));
}

async function attachTable(engine: Engine, table: CanonicalTable): Promise<void> {
  const rows = (await findRepeatedKeys(engine, table)) > 0 ? await onceEach(engine, table) : lakeOf(table);
  await engine.run(`create or replace view kept.${table.name} as ${rows}`);
}

const lakeOf = ({ name }: CanonicalTable) => `select * from lake.${name}`;

/** Writes the keys that the lake has more than once, which are few, into a table. */
async function findRepeatedKeys(engine: Engine, { name, key }: CanonicalTable): Promise<number> {
  const columns = key.join(", ");
  await engine.run(
    `create or replace table told_again.${name} as
       select ${columns} from lake.${name} group by ${columns} having count(*) > 1`,
  );
  const [row] = await engine.rows(`select count(*) as keys from told_again.${name}`);
  return Number(row?.keys);
}

/** Rows of keys told once as they stand, and of each other key the one that counts. */
async function onceEach(engine: Engine, table: CanonicalTable): Promise<string> {
  const again = `told_again.${table.name}`;
  await engine.run(`create or replace table ${again} as ${newestOfEach(table, again)}`);
  return `select * from lake.${table.name} as told where not ${isIn(again, table)} union all select * from ${again}`;
}

function newestOfEach(table: CanonicalTable, again: string): string {
  const { name, key, newest, columns } = table;
  const time = newest === null ? "told_at" : `coalesce(told_at, ${newest})`;
  const order = [
    `${time} desc nulls last`,
    `case when ${time} is null then file_newest end desc nulls last`,
    `md5(cast(row(${[...columns.keys()].join(", ")}) as varchar))`,
    "file_hash",
    "row_number",
  ];
  return `select * exclude (place) from (
    select *, row_number() over (partition by ${key.join(", ")} order by ${order.join(", ")}) as place
    from lake.${name} as told where ${isIn(again, table)}
  ) where place = 1`;
}

function isIn(again: string, { key }: CanonicalTable): string {
  const same = key.map((column) => `again.${column} is not distinct from told.${column}`);
  return `exists (select 1 from ${again} as again where ${same.join(" and ")})`;
}
