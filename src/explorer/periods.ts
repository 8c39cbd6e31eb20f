import type { Tally } from "./question.ts";
import type { Period } from "./view.ts";

/** The period that a month `2025-03` belongs to: the month itself, its quarter `2025-Q1`, or its year `2025`. */
export function periodOf(month: string, period: Period): string {
  const year = month.slice(0, 4);
  if (period === "month") return month;
  return period === "year" ? year : `${year}-Q${Math.ceil(Number(month.slice(5, 7)) / 3)}`;
}

/** Months added up to periods, in order of time. */
export function byPeriod(months: ReadonlyMap<string, Tally>, period: Period): ReadonlyMap<string, Tally> {
  const found = new Map<string, Tally>();
  for (const month of [...months.keys()].toSorted()) {
    const { part, n } = months.get(month) ?? { part: 0, n: 0 };
    const name = periodOf(month, period);
    const before = found.get(name) ?? { part: 0, n: 0 };
    found.set(name, { part: before.part + part, n: before.n + n });
  }
  return found;
}
