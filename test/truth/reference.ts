import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { type CompanySums, type TrueSize, trueSizes } from "./true-sizes.ts";

/** A reference run: lives in companies of the default size. */
export interface ReferenceRun {
  readonly seed: number;
  readonly companies: number;
  /** In each company. */
  readonly customers: number;
}

/** What a reference run found, as `reference.json` keeps it. */
export interface Reference extends ReferenceRun {
  readonly truths: Readonly<Record<string, TrueSize>>;
}

/**
 * Finds the true size of everything that is planted, from lives alone.
 *
 * @param tell is told how many companies have been lived
 */
export async function runReference(run: ReferenceRun, tell: (done: number) => void): Promise<Reference> {
  const found: CompanySums[] = [];
  let next = 0;
  let done = 0;
  const take = () => (next < run.companies ? next++ : null);
  const keep = (company: number, sums: CompanySums) => {
    found[company] = sums;
    tell(++done);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, () => work(run, take, keep)));
  return { ...run, truths: trueSizes(found) };
}

function work(
  { seed, customers }: ReferenceRun,
  take: () => number | null,
  keep: (company: number, sums: CompanySums) => void,
): Promise<void> {
  const worker = new Worker(new URL("./company-worker.ts", import.meta.url), {
    workerData: { seed, customers },
  });
  return new Promise((resolve, reject) => {
    const giveWork = () => {
      const company = take();
      if (company !== null) worker.postMessage(company);
      else worker.terminate().then(() => resolve(), reject);
    };
    worker.on("message", ({ company, sums }: { company: number; sums: CompanySums }) => {
      keep(company, sums);
      giveWork();
    });
    worker.on("error", reject);
    giveWork();
  });
}
