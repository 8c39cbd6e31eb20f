import type { Estimate } from "../words/numbers.ts";
import type { Words } from "../words/words.ts";

/** A change of a share in points with its sign, without the unit: `−12.5`. */
export function points(words: Words, share: number): string {
  return `${share > 0 ? "+" : share < 0 ? "−" : ""}${words.fixed(Math.abs(share) * 100, 1)}`;
}

/** The interval of a change of a share: `−15.0 to −10.0 points`. */
export function pointsInterval(words: Words, { value, low, high }: Estimate): string {
  return words.interval({ value: hundred(value), low: hundred(low), high: hundred(high) }, "points");
}

/** A share in points. */
export function hundred(share: number | null | undefined): number | null {
  return share == null ? null : share * 100;
}
