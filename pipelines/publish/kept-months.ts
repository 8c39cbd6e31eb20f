import type { Engine } from "../engine/engine.ts";

/** A month of a touchpoint: how many promises fell due, those with an unknown outcome too, and how many of them were kept. */
export interface KeptMonth {
  readonly month: string;
  readonly part: number;
  readonly n: number;
}

/** A rate of fewer promises says nothing about its month. */
export const leastDue = 10;

/**
 * For each touchpoint, the months that were over by asOf and in which at least ten promises fell due, in order. What is so long
 * overdue that its outcome is unknown counts as not kept, or every recent month would look worse: there, the same promises
 * are still overdue and count as broken.
 */
export async function keptMonths(engine: Engine): Promise<ReadonlyMap<string, readonly KeptMonth[]>> {
  const rows = await engine.rows(
    `select touchpoint, value as month, exceeded + kept as part, due + unknown as n
     from verdict_margins cross join clock
     where version = 'commitment' and dimension = 'month' and value < month_of(days_after(as_of_on, 1))
       and due + unknown >= ${leastDue} order by touchpoint, value`,
  );
  const months = rows.map((row) => ({
    touchpoint: String(row.touchpoint),
    month: { month: String(row.month), part: Number(row.part), n: Number(row.n) },
  }));
  const touchpoints = Map.groupBy(months, ({ touchpoint }) => touchpoint);
  return new Map([...touchpoints].map(([name, found]) => [name, found.map(({ month }) => month)]));
}
