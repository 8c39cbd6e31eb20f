import type { Engine } from "../engine/engine.ts";
import type { Median } from "./median-of-cell.ts";
import { beside, type Replicates, replicateTable } from "./replicates.ts";
import { shareOfCell } from "./share-of-cell.ts";

/** All journeys, group by group. */
export type PathTotal = Replicates;

/** How many journeys there are; null where there are none. */
export async function pathTotal(engine: Engine): Promise<PathTotal | null> {
  const groups = await replicateTable(engine, "path_passage_groups", ["touchpoint"], ["journeys"]);
  return groups("all");
}

/**
 * Of all journeys, the share in a cell.
 * @param place of the journeys among the sums of the cell
 */
export function partOfJourneys(cell: Replicates, place: number, total: PathTotal, factor: number) {
  const both = beside(cell, total);
  const found = shareOfCell(both, { part: place, of: cell.total.length }, both, factor);
  return { share: found?.share ?? 0, share_low: found?.low ?? null, share_high: found?.high ?? null };
}

/** Of the judged journeys of a cell, the share with a broken promise; its first two sums are those. */
export function sharesOf(cell: Replicates, whole: Replicates, factor: number) {
  const found = shareOfCell(cell, { part: 0, of: 1 }, whole, factor);
  return {
    broken_share: found?.share ?? null,
    broken_low: found?.low ?? null,
    broken_high: found?.high ?? null,
  };
}

/** A median in hours. */
export function hoursOf(median: Median | null) {
  return {
    hours: median?.median ?? null,
    hours_low: median?.low ?? null,
    hours_high: median?.high ?? null,
  };
}
