import type { Row } from "../engine/engine.ts";
import { differenceMetrics, shareDifference } from "./differences.ts";
import type { Place } from "./metric.ts";
import { at, cellOf } from "./promise-rates.ts";
import type { MetricRow } from "./published.ts";
import type { ReplicateTable } from "./replicates.ts";

const broken = { part: at("broken_due"), of: at("due") };

/** Broken rate of each value of a dimension against everyone else; one family per touchpoint and dimension. */
export function promiseDifferences(
  margins: readonly Row[],
  groups: ReplicateTable,
  place: (row: Row) => Place,
): MetricRow[] {
  const families = Map.groupBy(
    margins.filter((row) => !["all", "month"].includes(String(row.dimension))),
    (row) => `${String(row.touchpoint)}/${String(row.version)}/${String(row.dimension)}`,
  );
  return [...families.values()].flatMap((family) => {
    const found = family.flatMap((row) => {
      const cell = cellOf(groups, row, String(row.dimension), String(row.value));
      const difference = shareDifference(cell, cellOf(groups, row, "all", "all"), broken, place(row).factor);
      return difference ? [{ row, difference }] : [];
    });
    return differenceMetrics(found, place, "broken_rate", "share");
  });
}
