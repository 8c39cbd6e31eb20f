import { Fault } from "../fault.ts";
import { type Doing, machineFault } from "../ingest/machine-fault.ts";

/** Runs a step of a command; an error that means a full disk or too little memory becomes a fault that says so. */
export async function step<Result>(doing: Doing, run: () => Promise<Result>): Promise<Result> {
  try {
    return await run();
  } catch (error) {
    const cause = error instanceof Fault ? error.cause : error;
    throw machineFault(cause, doing) ?? error;
  }
}
