import { parentPort, workerData } from "node:worker_threads";
import { z } from "zod";
import { companySums } from "./true-sizes.ts";

const { seed, customers } = z.object({ seed: z.int(), customers: z.int() }).parse(workerData);

parentPort?.on("message", (company: unknown) => {
  const place = z.int().parse(company);
  parentPort?.postMessage({ company: place, sums: companySums(seed, place * customers, customers) });
});
