import { AsyncLocalStorage } from "node:async_hooks";

/** What was said while something was made: names of messages, and what was said while a thing was made that is used again. */
type Said = Set<string | Said>;

declare global {
  var touchlineUses: AsyncLocalStorage<Said> | undefined;
}

// The pages' code is bundled, and what makes them is not: both hold the same.
globalThis.touchlineUses ??= new AsyncLocalStorage<Said>();
const storage = globalThis.touchlineUses;

/** Takes note that a message was used, or all that a thing said which is used again. */
export function noteUse(said: string | Said): void {
  storage.getStore()?.add(said);
}

/** Makes something that may be used again, with what has to be noted then; it is noted once now. */
export function madeSaying<Made>(make: () => Made): { readonly made: Made; readonly said: Said } {
  const said: Said = new Set();
  const made = storage.run(said, make);
  noteUse(said);
  return { made, said };
}

/** Names of the messages that are used while something is made, sorted. */
export async function usesWhile(make: () => Promise<unknown>): Promise<readonly string[]> {
  const said: Said = new Set();
  await storage.run(said, make);
  const names = new Set<string>();
  const seen = new Set<Said>();
  const gather = (from: Said) => {
    if (seen.has(from)) return;
    seen.add(from);
    for (const one of from) {
      if (typeof one === "string") names.add(one);
      else gather(one);
    }
  };
  gather(said);
  return [...names].sort();
}
