import type { Engine } from "../engine/engine.ts";
import { holm } from "../stats/holm.ts";
import { shareDifference } from "./differences.ts";
import type { Median } from "./median-of-cell.ts";
import { beside, type Replicates, replicateTable } from "./replicates.ts";
import { shareOfCell } from "./share-of-cell.ts";

const sums = ["broken", "judged", "journeys"] as const;
const portion = { part: sums.indexOf("broken"), of: sums.indexOf("judged") } as const;

/** All journeys, group by group: with a broken promise, judged, and in all. */
export type PathTotal = Replicates;

/** The journeys of all cells together; null where there are none. */
export async function pathTotal(engine: Engine): Promise<PathTotal | null> {
  const groups = await replicateTable(engine, "path_passage_groups", ["touchpoint"], sums);
  return groups("all");
}

/**
 * Of all journeys, the share in a cell.
 * @param place of the journeys among the sums of the cell
 */
export function partOfJourneys(cell: Replicates, place: number, total: PathTotal, factor: number) {
  const both = beside(cell, total);
  const of = cell.total.length + sums.indexOf("journeys");
  const found = shareOfCell(both, { part: place, of }, both, factor);
  return { share: found?.share ?? 0, share_low: found?.low ?? null, share_high: found?.high ?? null };
}

/**
 * Of the judged journeys of each cell, whose first sums are as those of the total, the share with a broken promise, and how much it differs from all other journeys; p corrected
 * for all cells (Holm 1979).
 */
export function brokenShares(cells: readonly Replicates[], total: PathTotal, factor: number) {
  const differences = cells.map((cell) => shareDifference(cell, total, portion, factor));
  const known = differences.filter((difference) => difference !== null);
  const adjusted = holm(known.map(({ probability }) => probability));
  return cells.map((cell, index) => {
    const found = shareOfCell(cell, portion, total, factor);
    const difference = differences[index] ?? null;
    return {
      broken_share: found?.share ?? null,
      broken_low: found?.low ?? null,
      broken_high: found?.high ?? null,
      broken_difference: difference?.value ?? null,
      broken_p: difference === null ? null : (adjusted[known.indexOf(difference)] ?? null),
    };
  });
}

/** A median in hours. */
export function hoursOf(median: Median | null) {
  return {
    hours: median?.median ?? null,
    hours_low: median?.low ?? null,
    hours_high: median?.high ?? null,
  };
}
