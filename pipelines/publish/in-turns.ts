import { setImmediate as immediately } from "node:timers/promises";
import { throwIfGivenUp } from "../engine/wanted.ts";

/** So many milliseconds are computed at a stretch. */
const stretch = 5;

/**
 * Does something with each item and gives all that comes of it, in order; every few milliseconds what waits meanwhile has its turn:
 * an engine that is told its next statement late stands still.
 */
export async function inTurns<Item, Result>(
  items: Iterable<Item>,
  use: (item: Item) => readonly Result[],
): Promise<Result[]> {
  const found: Result[] = [];
  let started = performance.now();
  for (const item of items) {
    found.push(...use(item));
    if (performance.now() - started < stretch) continue;
    await immediately();
    throwIfGivenUp();
    started = performance.now();
  }
  return found;
}
