import { join } from "node:path";
import { Fault } from "../../../pipelines/fault.ts";
import type { Load } from "../../../pipelines/ingest/load.ts";
import type { Source, SourceDefinition } from "../../../pipelines/sources/definition.ts";
import { query, rowsOf, SmallWorkspace, source } from "../small-workspace.ts";

/** A source of a few columns in one format; its text columns land in touches under these names. */
export function formatted(
  format: Source["format"],
  columns: Source["columns"],
  select = "select id as touch_id, 'a.b' as touchpoint, note as result from records",
): SourceDefinition {
  return source(
    { format, columns, key: "id" in columns ? ["id"] : Object.keys(columns) },
    { touches: select },
  );
}

/** One file, loaded: its receipt, its touches in order and its refusals. */
export async function loadOne(given: SourceDefinition, file: string | Uint8Array) {
  const load = await new SmallWorkspace(given).one(file);
  if (load.accepted + load.quarantined !== load.records) throw new Error("records are lost");
  return { load, touches: await touchesOf(load), refusals: await rowsOf(load, "quarantine") };
}

/** What is said of a file that is refused as a whole. */
export async function faultOf(given: SourceDefinition, file: string | Uint8Array): Promise<Fault> {
  const error: unknown = await new SmallWorkspace(given).one(file).catch((reason: unknown) => reason);
  if (error instanceof Fault) return error;
  throw new Error(`no fault: ${error instanceof Error ? error.stack : error}`);
}

function touchesOf(load: Load) {
  return query(`from '${join(load.folder, "touches.parquet")}' order by row_number`);
}
