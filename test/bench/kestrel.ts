import { rmSync } from "node:fs";
import { join } from "node:path";
import { buildOnce } from "./build-once.ts";
import { print } from "./print.ts";

const root = join(import.meta.dirname, "../..");
const limits = { nothing: 40, bytes: 1.5 * 2 ** 30 };

/** Measures the build of Kestrel from nothing, generator included and pages apart. Says whether the goals are met. */
export async function benchKestrel(): Promise<boolean> {
  for (const folder of ["data/kestrel/exports", ".touchline/kestrel", "dist/kestrel"])
    rmSync(join(root, folder), { recursive: true, force: true });
  const { records, wall, pagesSeconds, peakBytes } = buildOnce("kestrel");
  const nothing = wall - pagesSeconds;
  print(`records                ${records.toLocaleString("en")}`);
  print(
    `build from nothing     ${nothing.toFixed(1)} s (at most ${limits.nothing} s), and pages ${pagesSeconds.toFixed(1)} s`,
  );
  print(`peak memory            ${(peakBytes / 2 ** 30).toFixed(2)} GiB (at most ${limits.bytes / 2 ** 30})`);
  return nothing <= limits.nothing && peakBytes <= limits.bytes;
}
