import type { Engine } from "../../../pipelines/engine/engine.ts";
import { literal } from "../../../pipelines/engine/literal.ts";
import {
  type DimensionName,
  dimensions,
  type Filter,
  type Measure,
  narrowed,
  type Period,
  type Version,
} from "../../../src/explorer/view.ts";

/** Kept, exceeded or broken, and due by the end of the record: what rates are shares of (METRICS section 0). */
const due = "is_due and verdict in ('exceeded', 'kept', 'broken')";

/** Which promises a measure counts among those due. */
const measured: Readonly<Record<Measure, string>> = {
  kept: `${due} and verdict <> 'broken'`,
  exceeded: `${due} and verdict = 'exceeded'`,
  broken: `${due} and verdict = 'broken'`,
  late: `${due} and fulfilment = 'late'`,
  missed: `${due} and fulfilment = 'missed'`,
  failed: `${due} and fulfilment = 'failed'`,
  overdue: `${due} and fulfilment = 'overdue'`,
};

/** Which promises are in each count that a selection shows, by its name. */
export const counted = {
  promises: "true",
  exceeded_due: measured.exceeded,
  kept_due: `${due} and verdict = 'kept'`,
  late_due: measured.late,
  too_early_due: `${due} and fulfilment = 'too early'`,
  missed_due: measured.missed,
  failed_due: measured.failed,
  overdue_due: measured.overdue,
  // Still open, or settled before its day, which lies ahead.
  not_due: "verdict = 'pending' or (verdict in ('exceeded', 'kept', 'broken') and not is_due)",
  unknown: "verdict = 'unknown'",
  void: "verdict = 'void'",
  vague: "verdict = 'vague'",
} as const;

const periods: Readonly<Record<Exclude<Period, "month">, string>> = {
  quarter: "left(month, 4) || '-Q' || quarter(cast(month || '-01' as date))",
  year: "left(month, 4)",
};

/** Makes a relation `judged` of the pairs that the explorer shows: where each belongs, and yes or no for all that is counted of it. */
export async function makeJudged(engine: Engine): Promise<void> {
  const places = Object.entries({
    ...Object.fromEntries(dimensions.map((name) => [name, name])),
    ...{ version: "version", stage: "split_part(touchpoint, '.', 1)", ...periods },
  });
  // Names as numbers: the same questions take a third of the time.
  for (const [name, sql] of places)
    await engine.run(`create type ${name}_name as enum (select distinct ${sql} from pairs order by all)`);
  const columns = [
    ...places.map(([name, sql]) => `cast(${sql} as ${name}_name) as ${name}`),
    ...Object.entries({ due, ...measured, ...counted }).map(([name, sql]) => `${sql} as "${name}"`),
  ];
  await engine.run(
    `create table judged as select customer_group, ${columns.join(", ")} from pairs where version in ('commitment', 'last')`,
  );
}

/** Which rows a filter lets through, whatever is chosen of one dimension. */
export function letThrough(version: Version, filter: Filter, heedless: DimensionName | null = null): string {
  const rules = narrowed(filter)
    .filter((name) => name !== heedless)
    .map((name) => `${name} in (${(filter[name] ?? []).map(literal).join(", ")})`);
  return [`version = ${literal(version)}`, ...rules].join(" and ");
}
