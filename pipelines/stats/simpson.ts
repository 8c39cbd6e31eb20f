import type { Interval } from "./interval.ts";
import { kitagawa, type MixCell } from "./kitagawa.ts";

/** Below this part of the difference, a rate effect is what is left of rounding. */
const rounding = 1e-9;

/**
 * How the rates move against the total: "none"; "on the whole" where the rates taken together moved one way and the total
 * the other; "in every cell" where moreover no cell moved the way of the total, which is Simpson's paradox.
 */
export type Reversal = "none" | "on the whole" | "in every cell";

/**
 * Whether a mix of cells makes the total of two groups differ one way while the rates differ the other (Simpson 1951).
 * @param first cells of one group
 * @param second the same cells of the other
 */
export function simpson(first: readonly MixCell[], second: readonly MixCell[]): Reversal {
  const found = kitagawa(first, second);
  if (!found || found.rate * Math.sign(found.difference) >= -rounding * Math.abs(found.difference))
    return "none";
  const follows = found.cells.some(({ rate }) => rate * found.difference > 0);
  return follows ? "on the whole" : "in every cell";
}

/**
 * Whether two effects surely point apart: both intervals keep off zero, on different sides.
 * @param one interval of one effect, e.g. of the total difference
 * @param other interval of the other, e.g. of the rate effect
 */
export function pointApart(one: Interval, other: Interval): boolean {
  return (one.low > 0 && other.high < 0) || (one.high < 0 && other.low > 0);
}
