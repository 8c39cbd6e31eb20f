import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDuckDb } from "../../pipelines/engine/duckdb/session.ts";
import type { Engine, Value } from "../../pipelines/engine/engine.ts";
import { attachKept } from "../../pipelines/engine/kept.ts";
import { attachLake } from "../../pipelines/engine/lake.ts";
import { literal } from "../../pipelines/engine/literal.ts";
import { readModels } from "../../pipelines/engine/model.ts";
import { orderModels } from "../../pipelines/engine/order.ts";
import { runModels } from "../../pipelines/engine/run.ts";
import { attachWorkspace } from "../../pipelines/engine/workspace.ts";
import { provenance } from "../../pipelines/lake/table.ts";
import { canonicalTables } from "../../pipelines/lake/tables.ts";
import { touchpoint, type WorkspaceDefinition, workspaceSchema } from "../../pipelines/sources/workspace.ts";

const root = join(import.meta.dirname, "../..");

/** A workspace for models: Berlin time, asOf 1 March 2024, one touchpoint per name given. */
export function workspaceOf(touchpoints: readonly string[], settings: object = {}): WorkspaceDefinition {
  const rows = touchpoints.map((name, index) =>
    touchpoint.parse({
      touchpoint: name,
      stage: name.split(".")[0],
      order: index,
      label: name,
      owner: "",
      valid_from: "",
    }),
  );
  const workspace = workspaceSchema.parse({
    id: "test",
    name: "Test",
    description: "Rows of a test.",
    zone: "Europe/Berlin",
    currency: "EUR",
    asOf: "2024-03-01T00:00:00+01:00",
    pseudonyms: { publicKey: "test" },
    ...settings,
  });
  return {
    ...workspace,
    folder: "",
    exports: "",
    touchpoints: rows,
    translations: {},
    sources: [],
    key: "test",
  };
}

/** An engine in which every model was made from lake tables given as text; columns left out are null. */
export async function modelled(
  lake: Readonly<Record<string, string>>,
  workspace: WorkspaceDefinition,
): Promise<Engine> {
  const engine = await openDuckDb({ memory: "512MB", threads: 1, temporary: tmpdir() });
  await attachLake(engine, []);
  for (const [table, text] of Object.entries(lake)) await giveRows(engine, table, text);
  await attachWorkspace(engine, workspace);
  await attachKept(engine);
  await runModels(engine, await orderModels(engine, await readModels(join(root, "pipelines/models"), root)));
  return engine;
}

/** Columns of a relation as a text table, in the form in which rows are given. */
export async function textOf(engine: Engine, sql: string): Promise<string> {
  const columns = await engine.columns(sql);
  const cells = columns.map(({ name, values }) => [name, ...values.map(cell)]);
  const widths = cells.map((column) => Math.max(...column.map((value) => value.length)));
  const height = cells[0]?.length ?? 0;
  return Array.from({ length: height }, (_, row) =>
    cells
      .map((column, index) => (column[row] ?? "").padEnd(widths[index] ?? 0))
      .join(" | ")
      .trimEnd(),
  ).join("\n");
}

/** A text table as it stands in a test, without its indentation. */
export function table(text: string): string {
  return text
    .trim()
    .split("\n")
    .map((line) => line.trim())
    .join("\n");
}

function cell(value: Value): string {
  return value === null ? "" : String(value);
}

async function giveRows(engine: Engine, name: string, text: string): Promise<void> {
  const canonical = canonicalTables.get(name);
  if (!canonical) throw new Error(`no canonical table ${name}`);
  const [header = [], ...rows] = table(text)
    .split("\n")
    .map((line) => line.split("|").map((value) => value.trim()));
  const types = new Map([...canonical.columns, ...provenance]);
  const unknown = header.find((column) => !types.has(column) && column !== "file_newest");
  if (unknown) throw new Error(`${name} has no column ${unknown}`);
  const given = rows.map((row, index) => {
    const values = [...types].map(([column, { sql }]) => {
      const fallback = { source: "test", file_hash: "hash", row_number: String(index + 1) }[column] ?? "";
      const value = row[header.indexOf(column)] ?? fallback;
      return `cast(${value === "" ? "null" : literal(value)} as ${sql})`;
    });
    const newest = row[header.indexOf("file_newest")] ?? "";
    return `(${[...values, `cast(${newest === "" ? "null" : literal(newest)} as timestamptz)`].join(", ")})`;
  });
  await engine.run(`drop view lake.${name}`);
  await engine.run(
    `create table lake.${name} as select * from (values ${given.join(", ")}) as given(${[...types.keys(), "file_newest"].join(", ")})`,
  );
}
