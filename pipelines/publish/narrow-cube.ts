import { gzipSync } from "node:zlib";
import type { Engine } from "../engine/engine.ts";
import { arrowFile } from "./arrow.ts";
import type { WideCube } from "./wide-cube.ts";

/** Dimensions whose values a publication shows, one at a time. */
const shown = ["month", "region", "category", "channel", "tier"] as const;

const versions = ["commitment", "last"] as const;

/**
 * What a build for publication lets a reader filter: the margins that are left after disclosure control, one dimension at a
 * time, and the bins of slack of each touchpoint as a whole. No two dimensions are together.
 */
export async function narrowCubes(engine: Engine): Promise<WideCube[]> {
  const found: WideCube[] = [];
  for (const version of versions)
    for (const dimension of ["all", ...shown]) {
      const cube = await margin(engine, version, dimension);
      if (cube.cells > 0) found.push(cube);
    }
  const slack = await engine.rows(
    "select distinct version, touchpoint from slack where dimension = 'all' order by version, touchpoint",
  );
  for (const row of slack)
    found.push(await slackOf(engine, { version: String(row.version), touchpoint: String(row.touchpoint) }));
  return found;
}

async function margin(engine: Engine, version: string, dimension: string): Promise<WideCube> {
  const dimensions = dimension === "all" ? [] : [dimension];
  const columns = await engine.columns(
    `select margins.touchpoint, ${dimensions.map((name) => `margins.value as ${name},`).join("")}
       margins.promises, groups.exceeded_due, groups.kept_due, groups.late_due, groups.too_early_due, groups.missed_due,
       groups.failed_due, groups.overdue_due, margins.promises - margins.due - margins.unknown - margins.void - margins.vague as not_due,
       margins.unknown, margins.void, margins.vague
     from verdict_margins as margins
     inner join (
       select touchpoint, version, dimension, value,
         ${summed({ exceeded_due: "exceeded_due", as_promised_due: "kept_due" })},
         ${summed({ late_due: "late_due", too_early_due: "too_early_due", missed_due: "missed_due" })},
         ${summed({ failed_due: "failed_due", overdue_due: "overdue_due" })}
       from verdict_groups where cluster = 'customer' group by touchpoint, version, dimension, value
     ) as groups using (touchpoint, version, dimension, value)
     where margins.version = '${version}' and margins.dimension = '${dimension}' order by all`,
  );
  return cubeOf("verdicts", { version }, dimensions, columns);
}

function summed(names: Readonly<Record<string, string>>): string {
  return Object.entries(names)
    .map(([name, as]) => `cast(sum(${name}) as bigint) as ${as}`)
    .join(", ");
}

async function slackOf(engine: Engine, part: { readonly version: string; readonly touchpoint: string }) {
  const columns = await engine.columns(
    `select verdict, unit, bin_low, bin_high, pairs from slack
     where dimension = 'all' and version = '${part.version}' and touchpoint = '${part.touchpoint}' order by all`,
  );
  return cubeOf("slack_cells", part, [], columns);
}

function cubeOf(
  relation: string,
  part: Readonly<Record<string, string>>,
  dimensions: readonly string[],
  columns: Awaited<ReturnType<Engine["columns"]>>,
): WideCube {
  const content = gzipSync(arrowFile(columns, { narrow: true }));
  return { relation, part, dimensions, cells: columns[0]?.values.length ?? 0, content };
}
