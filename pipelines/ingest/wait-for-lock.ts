import { setTimeout as wait } from "node:timers/promises";
import { Fault } from "../fault.ts";
import { acquireLock, type Lock } from "./lock.ts";

const pause = 500;

/**
 * Takes the lock of a work folder as soon as no other build holds it.
 *
 * @param told once, who holds it, if another does
 */
export async function waitForLock(work: string, told: (line: string) => void): Promise<Lock> {
  for (let isFirst = true; ; isFirst = false) {
    try {
      return acquireLock(work);
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      if (isFirst) told(`${error.message}\n  Waiting until it is done.`);
    }
    await wait(pause);
  }
}
