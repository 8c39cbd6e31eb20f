import type { Wanted } from "./parts.ts";

/** What one process makes of a site: its share of what is wanted. */
export interface Task extends Wanted {
  /** Which of the shares, from 0. */
  readonly share: number;
  readonly shares: number;
}

/**
 * Shares work out: the share, from 0, of each piece. Pieces that follow each other fall into the same share, and shares are about as
 * heavy as each other.
 * @param weights what each piece takes, in any unit
 */
export function sharedOut(weights: readonly number[], shares: number): readonly number[] {
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  let before = 0;
  return weights.map((weight) => {
    const middle = (before + weight / 2) / whole;
    before += weight;
    return Math.min(shares - 1, Math.floor(middle * shares));
  });
}
