import type { CanonicalTable } from "../lake/table.ts";
import { canonicalTables } from "../lake/tables.ts";
import type { Engine } from "./engine.ts";

/**
 * Shows the lake once per key: schema `kept` has each canonical table without what was told again. The newest row wins
 * (by the time that its source declares, or the table's own; then by the newest time in its file), then the file's hash, then the row's number, so that
 * the order of loading never matters.
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

function firstOfEachKey({ name, key, newest }: CanonicalTable): string {
  const order = [
    newest === null ? "told_at desc nulls last" : `coalesce(told_at, ${newest}) desc nulls last`,
    "file_newest desc nulls last",
    "file_hash",
    "row_number",
  ];
  return `select * exclude (place) from (
    select *, row_number() over (partition by ${key.join(", ")} order by ${order.join(", ")}) as place from lake.${name}
  ) where place = 1`;
}
