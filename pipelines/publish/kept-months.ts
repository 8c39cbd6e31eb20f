import type { Engine } from "../engine/engine.ts";

/** A month of a touchpoint: how many promises fell due and how many of them were kept. */
export interface KeptMonth {
  readonly month: string;
  readonly part: number;
  readonly n: number;
}

/** A rate of fewer promises says nothing about its month. */
const leastDue = 10;

/** For each touchpoint, the months that were over by asOf and in which at least ten promises fell due, in order. */
export async function keptMonths(engine: Engine): Promise<ReadonlyMap<string, readonly KeptMonth[]>> {
  const rows = await engine.rows(
    `select touchpoint, value as month, cast(sum(kept_due) as bigint) as part, cast(sum(due) as bigint) as n
     from verdict_groups cross join clock
     where version = 'commitment' and dimension = 'month' and cluster = 'customer'
       and value < month_of(days_after(as_of_on, 1))
     group by touchpoint, value having sum(due) >= ${leastDue} order by touchpoint, value`,
  );
  const months = rows.map((row) => ({
    touchpoint: String(row.touchpoint),
    month: { month: String(row.month), part: Number(row.part), n: Number(row.n) },
  }));
  const touchpoints = Map.groupBy(months, ({ touchpoint }) => touchpoint);
  return new Map([...touchpoints].map(([name, found]) => [name, found.map(({ month }) => month)]));
}
