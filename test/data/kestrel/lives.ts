import { type Life, live } from "../../../data/kestrel/generator/life.ts";

const people = 5000;

/** Lives enough to see what is planted. */
export const lives: readonly Life[] = Array.from({ length: people }, (_, index) => live(1, index));

/** The share of things that pass a test; not a number if there are none. */
export function share<Thing>(things: readonly Thing[], test: (thing: Thing) => boolean): number {
  return things.filter(test).length / things.length;
}

/** The mean of values; not a number if there are none. */
export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
