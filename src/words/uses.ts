import { AsyncLocalStorage } from "node:async_hooks";

/** What was said while something was made, and read: names of messages and of tables, and what was while a thing was made that is used again. */
type Said = Set<string | Said>;

declare global {
  var touchlineUses: AsyncLocalStorage<Said> | undefined;
}

// The pages' code is bundled, and what makes them is not: both hold the same.
globalThis.touchlineUses ??= new AsyncLocalStorage<Said>();
const storage = globalThis.touchlineUses;

/** What the names of what was read begin with, which are no messages. */
const read = "published ";

/** Takes note that something was read of a published folder. */
export function noteRead(name: string): void {
  noteUse(`${read}${name}`);
}

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

/** What is used while something is made, sorted. */
export interface Uses {
  /** Names of messages. */
  readonly said: readonly string[];
  /** Names of what was read of a published folder. */
  readonly read: readonly string[];
}

/** What is used while something is made. */
export async function usesWhile(make: () => Promise<unknown>): Promise<Uses> {
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
  const { true: found = [], false: messages = [] } = Object.groupBy([...names].sort(), (name) =>
    String(name.startsWith(read)),
  );
  return { said: messages, read: found.map((name) => name.slice(read.length)) };
}
