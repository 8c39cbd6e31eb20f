import type { WorkspaceDefinition } from "../sources/workspace.ts";
import { attachCalendars } from "./calendars.ts";
import { attachDays } from "./days.ts";
import type { Engine } from "./engine.ts";
import { literal } from "./literal.ts";
import { segmentColumns, segmentRows } from "./segments.ts";

/**
 * Shows the workspace to the models: schema `workspace` has its settings, touchpoints, sequences, clusters, segments, days
 * and calendars; labels and owners are words, of which no model knows. The lake must be attached, for the days are those of the record.
 */
export async function attachWorkspace(engine: Engine, workspace: WorkspaceDefinition): Promise<void> {
  await engine.run("create schema if not exists workspace");
  await engine.run(`create or replace macro workspace_zone() as ${literal(workspace.zone)}`);
  await engine.run(
    `create or replace table workspace.settings as select
       cast(${literal(workspace.asOf ?? null)} as timestamptz) as as_of,
       ${literal(workspace.zone)} as zone,
       ${literal(workspace.currency)} as currency,
       ${workspace.observabilityDays} as observability_days,
       ${workspace.windows.repeatDays} as repeat_days,
       ${workspace.windows.faultRepeatDays} as fault_repeat_days,
       ${workspace.windows.correctionDays} as correction_days,
       ${workspace.windows.returnDays} as return_days,
       ${workspace.windows.shortAbandonSeconds} as short_abandon_seconds`,
  );
  const touchpoints = workspace.touchpoints.map(
    (row, position) => `(${[row.touchpoint, row.stage].map(literal).join(", ")}, ${position + 1})`,
  );
  await table(engine, "touchpoints", { touchpoint: "''", stage: "''", position: "0" }, touchpoints);
  const sequences = workspace.sequences.flatMap((steps, sequence) =>
    steps.map((step, position) => `(${sequence + 1}, ${position + 1}, ${literal(step)})`),
  );
  await table(engine, "sequences", { sequence: "0", position: "0", touchpoint: "''" }, sequences);
  const clusters = ["customer", ...workspace.clusters].map((cluster) => `(${literal(cluster)})`);
  await table(engine, "clusters", { cluster: "''" }, clusters);
  await table(engine, "segment_conditions", segmentColumns, segmentRows(workspace.segments));
  await attachDays(engine, workspace);
  await attachCalendars(engine, workspace);
}

/** @param columns by name, each with a value of its type: a table without rows has types all the same */
async function table(
  engine: Engine,
  name: string,
  columns: Readonly<Record<string, string>>,
  rows: readonly string[],
) {
  const values = rows.length > 0 ? rows.join(", ") : `(${Object.values(columns).join(", ")})`;
  const filter = rows.length > 0 ? "" : "where false";
  await engine.run(
    `create or replace table workspace.${name} as select * from (values ${values}) as given(${Object.keys(columns).join(", ")}) ${filter}`,
  );
}
