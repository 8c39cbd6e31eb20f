import { join } from "node:path";
import type { Load } from "../ingest/load.ts";
import { provenance } from "../lake/table.ts";
import { canonicalTables } from "../lake/tables.ts";
import type { Engine } from "./engine.ts";
import { literal } from "./literal.ts";

/** Shows the lake to the models: schema `lake` has each canonical table, with the newest time of its row's file. */
export async function attachLake(engine: Engine, loads: readonly Load[]): Promise<void> {
  await engine.run("create schema if not exists lake");
  const files = loads.map(
    (load) => `(${literal(load.source)}, ${literal(load.hash)}, ${literal(load.newest)})`,
  );
  await engine.run(
    `create or replace table lake.loads as
     select source, file_hash, cast(newest as timestamptz) as file_newest
     from (values ${[...files, "('', '', null)"].join(", ")}) as loads(source, file_hash, newest)`,
  );
  for (const table of canonicalTables.values()) {
    const columns = [...table.columns, ...provenance];
    const paths = loads
      .filter((load) => (load.tables[table.name] ?? 0) > 0)
      .map((load) => literal(join(load.folder, `${table.name}.parquet`)));
    const rows =
      paths.length > 0
        ? `select ${columns.map(([name]) => name).join(", ")} from read_parquet([${paths.join(", ")}])`
        : `select ${columns.map(([name, type]) => `cast(null as ${type.sql}) as ${name}`).join(", ")} where false`;
    await engine.run(
      `create or replace view lake.${table.name} as
       select told.*, loads.file_newest
       from (${rows}) as told
       left join lake.loads as loads on loads.source = told.source and loads.file_hash = told.file_hash`,
    );
  }
}
