import { createHash } from "node:crypto";
import { version } from "@duckdb/node-api";
import { canonicalTables } from "../lake/tables.ts";
import type { SourceDefinition } from "../sources/definition.ts";
import { keyFingerprint } from "./pseudonym.ts";

/** Raised whenever the same file and definition would give other rows. */
const loaderVersion = 2;

/** SHA-256 over everything but the file that decides what a load holds. */
export function definitionHash(source: SourceDefinition, workspace: { zone: string; key: string }): string {
  const { path: _path, mappings, ...stated } = source;
  const { freshness, maximumQuarantined: _share, ...settings } = stated;
  const { retypedColumns: _retyped, repeatedKeys: _repeated, ...definition } = settings;
  const tables = [...canonicalTables.values()].map((table) => [
    table.name,
    table.required,
    Object.fromEntries(table.columns),
  ]);
  const whole = {
    loaderVersion,
    duckdb: version(),
    zone: workspace.zone,
    key: keyFingerprint(workspace.key),
    definition,
    newestBy: freshness?.by,
    mappings: Object.fromEntries(mappings),
    tables,
  };
  return createHash("sha256")
    .update(JSON.stringify(sorted(whole)))
    .digest("hex");
}

/** Declared order means nothing except in lists. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, inner]) => [name, sorted(inner)]),
  );
}
