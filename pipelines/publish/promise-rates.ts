import type { Engine, Row } from "../engine/engine.ts";
import { type Rate, rateInterval } from "../stats/rate-interval.ts";
import { factor } from "./metric.ts";
import { type Replicates, type ReplicateTable, replicateTable, widest } from "./replicates.ts";

/** In which ways a promise is broken. */
export const ways = ["late", "too_early", "missed", "failed", "overdue"] as const;

/** What is counted in each group: columns of `verdict_groups`. */
export const sums = [
  "promises",
  "measurable",
  "due",
  "kept_due",
  "exceeded_due",
  "as_promised_due",
  "broken_due",
  "fulfilled",
  "late",
  "late_due",
  "too_early_due",
  "missed_due",
  "failed_due",
  "overdue_due",
] as const;

/** The place of a count among the sums. */
export const at = (name: (typeof sums)[number]) => sums.indexOf(name);

/** Reads the counts of promises in each group. */
export async function promiseGroups(engine: Engine): Promise<ReplicateTable> {
  return await replicateTable(
    engine,
    "verdict_groups",
    ["touchpoint", "version", "dimension", "value"],
    sums,
  );
}

/** The counts of one cell of the touchpoint and version of a row. */
export function cellOf(groups: ReplicateTable, row: Row, dimension: string, value: string): Replicates {
  const cell = groups(String(row.touchpoint), String(row.version), dimension, value);
  if (!cell) throw new Error(`no groups for ${String(row.touchpoint)}, ${dimension} ${value}`);
  return cell;
}

/** A share of promises with its interval; where the cell does not vary, with the design effect of the whole touchpoint. */
export function rateOf(cell: Replicates, part: number, of: number, whole: Replicates): Rate | null {
  const n = cell.total[of] ?? 0;
  if (n === 0) return null;
  const variance = varianceOf(cell, part, of);
  return rateInterval(
    cell.total[part] ?? 0,
    n,
    variance,
    variance > 0 ? 1 : effectOf(whole, part, of),
    factor,
  );
}

function effectOf(cell: Replicates, part: number, of: number): number {
  const n = cell.total[of] ?? 0;
  return n === 0
    ? 1
    : rateInterval(cell.total[part] ?? 0, n, varianceOf(cell, part, of), 1, factor).designEffect;
}

function varianceOf(cell: Replicates, part: number, of: number): number {
  return widest(cell, (total) => ratio(total[part], total[of]))?.variance ?? 0;
}

/** A part of a whole; null where the whole is nothing. */
export function ratio(part: number | undefined, of: number | undefined): number | null {
  return of === undefined || part === undefined || of <= 0 ? null : part / of;
}
