import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Fault } from "../fault.ts";
import { defaultExport } from "../sources/default-export.ts";
import { parseFile } from "../sources/parse.ts";
import { readTouchpoints } from "../sources/read-touchpoints.ts";
import { type Touchpoint, workspaceSchema } from "../sources/workspace.ts";

/** What a workspace says before a source is added to it. */
export interface KnownWorkspace {
  readonly zone: string;
  readonly currency: string;
  readonly touchpoints: readonly Touchpoint[];
  readonly touchpointsText: string;
}

/**
 * Reads what a workspace says beside its sources; null if there is none.
 *
 * @throws Fault("input") for a folder that holds other things, or for what does not fit
 */
export async function knownWorkspace(folder: string): Promise<KnownWorkspace | null> {
  const path = join(folder, "workspace.ts");
  const list = join(folder, "touchpoints.csv");
  if (!existsSync(path) && !existsSync(list)) return null;
  if (!existsSync(path) || !existsSync(list)) {
    const missing = existsSync(path) ? list : path;
    throw new Fault(
      "input",
      `no ${missing}`,
      "A workspace has both workspace.ts and touchpoints.csv. Write it, or name another folder.",
    );
  }
  const { zone, currency } = parseFile(workspaceSchema, await defaultExport(path), path);
  const touchpointsText = readFileSync(list, "utf8");
  return { zone, currency, touchpoints: readTouchpoints(touchpointsText, list), touchpointsText };
}
