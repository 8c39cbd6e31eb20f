import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDuckDb } from "../../pipelines/engine/duckdb/session.ts";
import type { Engine, Row } from "../../pipelines/engine/engine.ts";
import { attachLake } from "../../pipelines/engine/lake.ts";
import { literal } from "../../pipelines/engine/literal.ts";
import { readModels } from "../../pipelines/engine/model.ts";
import { attachWorkspace } from "../../pipelines/engine/workspace.ts";
import type { WorkspaceDefinition } from "../../pipelines/sources/workspace.ts";
import { workspaceOf } from "../models/text-tables.ts";

const root = join(import.meta.dirname, "../..");

/** Columns of `measure_facts`, each with its SQL type. */
export const measureFactTypes = {
  ...{ metric: "varchar", touchpoint: "varchar", subject: "ubigint", journey: "ubigint" },
  ...{ person: "ubigint", month: "varchar", region: "varchar", category: "varchar" },
  ...{ channel: "varchar", tier: "varchar", own_dimension: "varchar", own_value: "varchar" },
  ...{ part: "bigint", whole: "bigint" },
  ...{ customer_group: "integer", seller_group: "integer", counted_on: "date" },
};

/** Columns of `waiting_facts`, each with its SQL type. */
export const waitingFactTypes = {
  ...{ metric: "varchar", touchpoint: "varchar", subject_id: "varchar", journey_id: "varchar" },
  ...{ month: "varchar", region: "varchar", category: "varchar", channel: "varchar", tier: "varchar" },
  ...{ own_dimension: "varchar", own_value: "varchar", unit: "varchar" },
  ...{ bin_low: "double", bin_high: "double", cause: "varchar", promised: "double", follow_up: "double" },
  ...{ customer_group: "integer", seller_group: "integer", day_group: "integer" },
};

/** An engine that shows a workspace and an empty lake to the models. */
export async function bareEngine(workspace: WorkspaceDefinition = workspaceOf([])): Promise<Engine> {
  const engine = await openDuckDb({ memory: "512MB", threads: 1, temporary: tmpdir() });
  await attachLake(engine, []);
  await attachWorkspace(engine, workspace);
  return engine;
}

/** Makes a relation from rows: `types` names its columns in order, each with its SQL type. */
export async function giveTable(
  engine: Engine,
  name: string,
  types: Readonly<Record<string, string>>,
  rows: readonly Row[],
): Promise<void> {
  const columns = Object.entries(types);
  await engine.run(
    `create or replace table ${name} (${columns.map(([column, type]) => `"${column}" ${type}`).join(", ")})`,
  );
  for (let start = 0; start < rows.length; start += 1000) {
    const values = rows
      .slice(start, start + 1000)
      .map((row) => `(${columns.map(([column]) => cell(row[column] ?? null)).join(", ")})`);
    await engine.run(`insert into ${name} values ${values.join(", ")}`);
  }
}

/** Makes relations by their models, in the order given, from what the engine holds. */
export async function makeModels(engine: Engine, names: readonly string[]): Promise<void> {
  const models = await readModels(join(root, "pipelines/models"), root);
  for (const name of names) {
    const model = models.find((found) => found.name === name);
    if (!model) throw new Error(`no model ${name}`);
    await engine.run(`create or replace table "${name}" as ${model.sql}`);
  }
}

function cell(value: Row[string]): string {
  return value === null ? "null" : literal(String(value));
}
