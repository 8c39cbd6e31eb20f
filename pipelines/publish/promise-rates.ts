import type { Engine, Row } from "../engine/engine.ts";
import { type Replicates, type ReplicateTable, replicateTable } from "./replicates.ts";

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
