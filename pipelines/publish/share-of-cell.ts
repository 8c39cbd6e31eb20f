import { type Rate, rateInterval } from "../stats/rate-interval.ts";
import { type Replicates, widest } from "./replicates.ts";

/** Which sums of a cell make a share: the place of the part and of what it is a part of. */
export interface Portion {
  readonly part: number;
  readonly of: number;
}

/**
 * A share with its interval; where the cell does not vary, with the design effect of the whole that it is a part of.
 * @returns null where the cell holds nothing
 */
export function shareOfCell(
  cell: Replicates,
  portion: Portion,
  whole: Replicates,
  factor: number,
): Rate | null {
  const n = cell.total[portion.of] ?? 0;
  if (n === 0) return null;
  const variance = varianceOf(cell, portion);
  const fallback = variance > 0 ? 1 : effectOf(whole, portion);
  return rateInterval(cell.total[portion.part] ?? 0, n, variance, fallback, factor);
}

/** A part of a whole; null where the whole is nothing. */
export function ratio(part: number | undefined, of: number | undefined): number | null {
  return of === undefined || part === undefined || of <= 0 ? null : part / of;
}

function effectOf(cell: Replicates, portion: Portion): number {
  const n = cell.total[portion.of] ?? 0;
  if (n === 0) return 1;
  return rateInterval(cell.total[portion.part] ?? 0, n, varianceOf(cell, portion), 1, 1).designEffect;
}

function varianceOf(cell: Replicates, { part, of }: Portion): number {
  return widest(cell, (sum) => ratio(sum(part), sum(of)))?.variance ?? 0;
}
