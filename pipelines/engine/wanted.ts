import { AsyncLocalStorage } from "node:async_hooks";

const signals = new AsyncLocalStorage<AbortSignal>();

/** Does something that may be given up: what it has begun ends then as soon as it looks. */
export async function whileWanted<Result>(signal: AbortSignal, make: () => Promise<Result>): Promise<Result> {
  return await signals.run(signal, make);
}

/** Throws the reason where what is being done was given up. */
export function throwIfGivenUp(): void {
  signals.getStore()?.throwIfAborted();
}
