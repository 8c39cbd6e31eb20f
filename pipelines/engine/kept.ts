import type { CanonicalTable } from "../lake/table.ts";
import { canonicalTables } from "../lake/tables.ts";
import type { Engine } from "./engine.ts";

/**
 * Shows the lake once per key: schema `kept` has each canonical table without what was told again. The newest row wins, by the time
 * that its source declares, or the table's own; where there is none, by the newest time in its file. Of rows that are as new as each
 * other what they say decides, so that neither the order of loading nor the way in which records are cut into files ever matters
 * where their time is known; of rows that say the same, the file's hash and the row's number.
 */
export async function attachKept(engine: Engine): Promise<void> {
  await engine.run("create schema if not exists kept");
  for (const table of canonicalTables.values()) {
    const rows = (await hasRepeatedKeys(engine, table))
      ? firstOfEachKey(table)
      : `select * from lake.${table.name}`;
    await engine.run(`create or replace view kept.${table.name} as ${rows}`);
  }
}

async function hasRepeatedKeys(engine: Engine, { name, key }: CanonicalTable): Promise<boolean> {
  const [row] = await engine.rows(
    `select exists (select 1 from lake.${name} group by ${key.join(", ")} having count(*) > 1) as repeated`,
  );
  return row?.repeated === true;
}

function firstOfEachKey({ name, key, newest, columns }: CanonicalTable): string {
  const time = newest === null ? "told_at" : `coalesce(told_at, ${newest})`;
  const order = [
    `${time} desc nulls last`,
    `case when ${time} is null then file_newest end desc nulls last`,
    `md5(cast(row(${[...columns.keys()].join(", ")}) as varchar))`,
    "file_hash",
    "row_number",
  ];
  return `select * exclude (place) from (
    select *, row_number() over (partition by ${key.join(", ")} order by ${order.join(", ")}) as place from lake.${name}
  ) where place = 1`;
}
