import { existsSync, readdirSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Load } from "./load.ts";
import { loadsFolder } from "./load-workspace.ts";

/** Removes the load folders that no load refers to any more; call it after a build that succeeded. Gives their number. */
export function sweepLoads(work: string, loads: readonly Load[]): number {
  const all = loadsFolder(work);
  if (!existsSync(all)) return 0;
  const kept = new Set(loads.map((load) => resolve(load.folder)));
  let removed = 0;
  for (const source of readdirSync(all)) {
    for (const name of readdirSync(join(all, source))) {
      const folder = join(all, source, name);
      if (kept.has(resolve(folder))) continue;
      rmSync(folder, { recursive: true, force: true });
      removed += 1;
    }
  }
  return removed;
}
