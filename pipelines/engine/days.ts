import type { Engine } from "./engine.ts";
import { literal } from "./literal.ts";

/** How far beyond asOf the days reach: what was promised before is due within them. */
const yearsAhead = 2;

/**
 * Shows the days of the record to the models: `workspace.days` has one row per local `day`, without gaps, from the day before
 * the first moment on record to two years past asOf (or the newest outcome).
 */
export async function attachDays(
  engine: Engine,
  { zone, asOf }: { readonly zone: string; readonly asOf?: string | undefined },
): Promise<void> {
  const firsts = ["promises.made_at", "touches.queued_at", "touches.started_at", "journeys.started_at"].map(
    (column) => {
      const [table = "", name = ""] = column.split(".");
      return `select min(${name}) as moment from lake.${table}`;
    },
  );
  const end =
    asOf === undefined
      ? "(select max(happened_at) from lake.outcomes)"
      : `cast(${literal(asOf)} as timestamptz)`;
  const localDay = (moment: string) => `cast(timezone(${literal(zone)}, ${moment}) as date)`;
  await engine.run(
    `create or replace table workspace.days as
     select cast(unnest(generate_series(
       ${localDay("min(moment)")} - interval 1 day, ${localDay(end)} + interval ${yearsAhead} year, interval 1 day
     )) as date) as day
     from (${firsts.join(" union all ")}) as firsts`,
  );
}
